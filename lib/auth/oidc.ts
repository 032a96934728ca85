import 'server-only'
import type { Result } from '@/engine/types'
import { env } from '@/lib/env'
import { fail, type Failure } from '@/lib/errors'
import { isSecure } from './address'
import { companyUser } from './company-user'
import { readCookies } from './cookies'
import { guestProof } from './guest-proof'
import { allowCompanySignIn } from './limit'
import { runNextAuth, type Ran } from './next-auth'
import { companyProvider, providerId } from './oidc-provider'
import { ownPath } from './own-path'
import { signsIn } from './token'

/** What the button of the company's own sign-in says; null where none is configured. */
export const companySignIn = (): { name: string | null } | null => (env().RUQUN_OIDC_ISSUER ? { name: env().RUQUN_OIDC_NAME ?? null } : null)

/** Begins a company's sign-in. `url`: where the browser goes next; `cookies`: Set-Cookie values. Errors: `not-found` where none is configured, `company-away`, `too-many-requests`. */
export async function startCompanySignIn(request: Request, language: 'en' | 'zh', next: string | undefined): Promise<Result<{ url: string; cookies: string[] }, Failure>> {
  if (!companySignIn()) return fail('not-found')
  if (!(await allowCompanySignIn(request))) return fail('too-many-requests')
  const token = await run(request, language, { method: 'GET', action: 'csrf' })
  const cookies = new Map(token.cookies.map((one) => one.split(';')[0] ?? '').map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), decodeURIComponent(pair.slice(pair.indexOf('=') + 1))]))
  const begun = await run(request, language, { method: 'POST', action: 'signin', cookies, body: { csrfToken: token.csrfToken ?? '', callbackUrl: ownPath(next) ?? `/${language}/account` } })
  if (!begun.location || isOurs(begun.location)) return fail('company-away')
  return { ok: true, value: { url: begun.location, cookies: begun.cookies } }
}

/** Ends a company's sign-in: signed in, on to where the person wanted, or to the question what comes along; refused or failed, back to the sign-in page, which says so. */
export async function finishCompanySignIn(request: Request): Promise<Response> {
  const cookies = new Map([...readCookies(request.headers)].map(([name, value]) => [name, parseCookie(value)]))
  const wanted = [...cookies].find(([name]) => name.endsWith('next-auth.callback-url'))?.[1] ?? ''
  const next = ownPath(URL.canParse(wanted) ? wanted.slice(new URL(wanted).origin.length) : wanted)
  const language = next?.startsWith('/zh') ? 'zh' : 'en'
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const back = (path: string, more: string[]) => new Response(null, { status: 303, headers: [['location', path], ['cache-control', 'no-store'], ...more.map((one): [string, string] => ['set-cookie', one])] })
  if (!companySignIn()) return new Response(null, { status: 404 })
  const ended = (await allowCompanySignIn(request)) ? await run(request, language, { method: 'GET', action: 'callback', query, cookies }) : nothing
  if (!ended.userId || !ended.cookies.some(signsIn)) {
    const why = query.error === 'access_denied' ? 'denied' : 'company'
    return back(`/${language}/sign-in?error=${why}${next ? `&next=${encodeURIComponent(next)}` : ''}`, ended.cookies.filter((one) => !signsIn(one)))
  }
  const proof = await guestProof(request, ended.userId)
  const to = next ?? `/${language}/account`
  return back(proof.held ? `/${language}/take-along?next=${encodeURIComponent(to)}` : to, [...ended.cookies, proof.cookie])
}

const nothing: Ran & { userId: string | null } = { location: null, cookies: [], csrfToken: null, userId: null }

type Ask = { method: 'GET' | 'POST'; action: 'csrf' | 'signin' | 'callback'; query?: Record<string, string>; body?: Record<string, string>; cookies?: ReadonlyMap<string, string> }

async function run(request: Request, language: 'en' | 'zh', ask: Ask): Promise<Ran & { userId: string | null }> {
  let userId: string | null = null
  const ran = await runNextAuth(request, { ...ask, providerId }, {
    provider: companyProvider(),
    secure: isSecure(request, env().RUQUN_TRUSTED_PROXIES),
    goTo: (path) => ownPath(path) ?? `/${language}/account`,
    signedIn: async (profile) => (userId = await companyUser(profile)),
  })
  return { ...ran, userId }
}

const isOurs = (location: string) => location.includes('/api/auth/')
const parseCookie = (value: string) => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
