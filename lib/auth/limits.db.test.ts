import { expect, test, vi } from 'vitest'

vi.stubEnv('RUQUN_SIGN_INS_PER_MINUTE', '20')
vi.stubEnv('RUQUN_LETTERS_PER_MINUTE', '8')
vi.stubEnv('RUQUN_OIDC_ISSUER', 'http://127.0.0.1:1') // nobody listens there
vi.stubEnv('RUQUN_OIDC_CLIENT_ID', 'ruqun')
vi.stubEnv('RUQUN_OIDC_CLIENT_SECRET', 'a secret')
vi.stubEnv('LOG_LEVEL', 'silent')
const { v7: uuidv7 } = await import('uuid')
const { everything } = await import('@/lib/db/fixture')
const { organization } = await import('@/lib/organizations/fixture')
const { anyAddress, browser, password } = await import('./fixture')
const { askForLink, signIn, signInAsStaff, startCompanySignIn } = await import('.')

const codeOf = async (answer: ReturnType<typeof signIn>) => {
  const result = await answer
  return result.ok ? 'ok' : result.error.code
}
const many = async (times: number, once: (nth: number) => Promise<string>) => {
  const codes = []
  for (let nth = 0; nth < times; nth++) codes.push(await once(nth))
  return codes
}
const counted = (codes: string[]) => codes.filter((code) => code === 'too-many-requests').length

test('tries at one address are limited, wherever they come from', async () => {
  const address = anyAddress()
  expect(counted(await many(17, (nth) => codeOf(signIn(browser(`198.51.100.${nth}`).request(), { address, password }))))).toBe(2)
  expect(await codeOf(signIn(browser('198.51.100.99').request(), { address: anyAddress(), password }))).toBe('wrong-sign-in')
})

test('tries from one place are limited, whomever they are at', async () => {
  expect(counted(await many(22, () => codeOf(signIn(browser('203.0.113.50').request(), { address: anyAddress(), password }))))).toBe(2)
})

test('tries at one staff number are limited, wherever they come from', async () => {
  const one = (nth: number) => signInAsStaff(browser(`198.51.101.${nth}`).request(), { token: 'a-link', number: 'QS1024', secret: { kind: 'code', code: '7KQF-3XNA' } })
  expect(counted(await many(17, (nth) => codeOf(one(nth))))).toBe(2)
})

test('tries at one staff number are counted together, whichever of an organisation’s links they come by', async () => {
  const organizationId = await organization()
  const links = Array.from({ length: 17 }, () => ({ id: uuidv7(), organizationId, token: uuidv7().slice(-22) }))
  await everything().joinLink.createMany({ data: links })
  const one = (nth: number) => signInAsStaff(browser(`198.51.103.${nth}`).request(), { token: links[nth]?.token ?? '', number: 'QS1024', secret: { kind: 'password', password } })
  expect(counted(await many(17, (nth) => codeOf(one(nth))))).toBe(2)
})

test('letters are limited by address and by place', async () => {
  const ask = async (place: string, address: string) => {
    const asked = await askForLink(browser(place).request(), 'reset', { address, language: 'zh' })
    return asked.ok ? 'ok' : asked.error.code
  }
  const address = anyAddress()
  expect(counted(await many(8, (nth) => ask(`198.51.102.${nth}`, address)))).toBe(2)
  expect(counted(await many(10, () => ask('203.0.113.51', anyAddress())))).toBe(2)
})

test('questions to a company’s provider are limited by place', async () => {
  const codes = await many(22, async () => {
    const begun = await startCompanySignIn(browser('203.0.113.52').request(), 'zh', undefined)
    return begun.ok ? 'ok' : begun.error.code
  })
  expect([codes[0], counted(codes)]).toEqual(['company-away', 2])
})
