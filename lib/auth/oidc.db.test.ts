import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { afterAll, expect, test, vi } from 'vitest'
import { everything } from '@/lib/db/fixture'
import { walker } from './oidc-fixture'

const site = 'http://ruqun.example'
for (const how of ['info', 'warn'] as const) vi.spyOn(console, how).mockImplementation(() => undefined) // the provider advises against using it as it comes
const server = createServer((request, response) => void handle(request, response))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = parseAddress(server.address())
const issuer = `http://127.0.0.1:${port}`
// Strict, as it comes: PKCE is required, and what an ID token holds beyond `sub` is told at the userinfo endpoint only.
const provider = new Provider(issuer, {
  clients: [{ client_id: 'ruqun', client_secret: 'a secret between the two of us, long', redirect_uris: [`${site}/api/auth/callback/company`], response_types: ['code'], grant_types: ['authorization_code'] }],
  claims: { profile: ['name'] },
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, name: `同事${id}`, email: 'same@example.com', email_verified: true }) }),
})
const handle = provider.callback()
afterAll(() => void server.close())

vi.stubEnv('RUQUN_OIDC_ISSUER', issuer)
vi.stubEnv('RUQUN_OIDC_CLIENT_ID', 'ruqun')
vi.stubEnv('RUQUN_OIDC_CLIENT_SECRET', 'a secret between the two of us, long')
vi.stubEnv('RUQUN_OIDC_NAME', '青石统一登录')
vi.stubEnv('LOG_LEVEL', 'silent')
const { browser, signedUp } = await import('./fixture')
const { actorFrom, companySignIn, enterAsGuest, finishCompanySignIn, personOf, startCompanySignIn } = await import('.')
type Browser = ReturnType<typeof browser>

function parseAddress(address: string | AddressInfo | null): AddressInfo {
  return address as AddressInfo
}

/** Leaves for the provider. @returns where to */
async function leave(at: Browser, next = '/zh/progress'): Promise<string> {
  const begun = await startCompanySignIn(at.request('/api/sign-in/company'), 'zh', next)
  if (!begun.ok) throw new Error(begun.error.code)
  at.keep(begun.value.cookies)
  return begun.value.url
}

/** Comes back from the provider. @returns where we send the browser then */
async function comeBack(at: Browser, address: string): Promise<string> {
  const answer = await finishCompanySignIn(new Request(address, { headers: at.headers() }))
  at.keep(answer.headers.getSetCookie())
  return answer.headers.get('location') ?? ''
}

const signIn = async (at: Browser, login: string) => comeBack(at, await walker(site).allow(await leave(at), login))
const me = async (at: Browser) => {
  const actor = await actorFrom(at.request())
  return actor && { ...(await personOf(actor)), userId: actor.userId }
}

test('a strict provider: the person is known by issuer and subject, and by their name from the userinfo endpoint', async () => {
  expect(companySignIn()).toEqual({ name: '青石统一登录' })
  const [first, second, other] = [browser(), browser(), browser()]
  expect(await signIn(first, 'liu')).toBe('/zh/progress')
  expect(await me(first)).toMatchObject({ name: '同事liu', isNamed: true, ways: [{ kind: 'oidc', issuer }] })
  await signIn(second, 'liu')
  await signIn(other, 'wang')
  expect((await me(second))?.userId).toBe((await me(first))?.userId)
  expect((await me(other))?.userId).not.toBe((await me(first))?.userId)
})

test('the same e-mail address makes nobody the same person', async () => {
  const [by, company] = [browser(), browser()]
  await signedUp(by, 'same@example.com')
  await signIn(company, 'zhao')
  expect((await me(company))?.userId).not.toBe((await me(by))?.userId)
  expect(await everything().identity.findMany({ where: { issuer, subject: 'zhao' } })).toHaveLength(1)
})

test('the cookie holds our own id, is not for scripts, and nothing else of the provider’s', async () => {
  const at = browser()
  const answer = await finishCompanySignIn(new Request(await walker(site).allow(await leave(at), 'sun'), { headers: at.headers() }))
  const [cookie = ''] = answer.headers.getSetCookie().filter((one) => one.startsWith('next-auth.session-token='))
  expect(cookie).toMatch(/HttpOnly; SameSite=Lax$/i)
  expect(cookie.length).toBeLessThan(600)
})

test('a guest is asked what comes along', async () => {
  const at = browser()
  const entered = await enterAsGuest(at.request())
  if (entered.ok && entered.value.cookie) at.keep([entered.value.cookie])
  const guest = await actorFrom(at.request())
  await everything().difference.create({ data: { id: '01a200d2-8b9b-75ac-a20f-ab31d4b9e318', userId: guest?.userId ?? '', kind: 'norm', subject: 'a', text: 'b' } })
  expect(await signIn(at, 'qian')).toBe('/zh/take-along?next=%2Fzh%2Fprogress')
})

test('who says no there comes back to the sign-in page, which says so; nobody is signed in', async () => {
  const at = browser()
  expect(await comeBack(at, await walker(site).refuse(await leave(at)))).toBe('/zh/sign-in?error=denied&next=%2Fzh%2Fprogress')
  expect(await actorFrom(at.request())).toBeNull()
})

test('an answer that belongs to another browser, was used, or was made up signs nobody in', async () => {
  const [at, victim] = [browser(), browser()]
  const address = await walker(site).allow(await leave(at), 'mallory')
  await leave(victim)
  for (const one of [address, `${site}/api/auth/callback/company?code=made-up&state=made-up`, `${site}/api/auth/callback/company`]) {
    expect(await comeBack(victim, one)).toBe('/zh/sign-in?error=company&next=%2Fzh%2Fprogress')
    expect(await actorFrom(victim.request())).toBeNull()
  }
  expect(await comeBack(at, address)).toBe('/zh/progress')
  expect(await comeBack(browser(), address)).toMatch(/^\/en\/sign-in\?error=company/)
})

test('nobody is led away from here afterwards', async () => {
  const at = browser()
  expect(await comeBack(at, await walker(site).allow(await leave(at, '//evil.example/zh'), 'zhou'))).toBe('/zh/account')
})

test('a provider that answers with an error, or not at all, is one clear failure', async () => {
  const at = browser()
  const address = await walker(site).allow(await leave(at), 'wu')
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  expect(await comeBack(at, address)).toBe('/zh/sign-in?error=company&next=%2Fzh%2Fprogress')
  expect(await startCompanySignIn(browser().request(), 'zh', undefined)).toMatchObject({ ok: false, error: { code: 'company-away' } })
})
