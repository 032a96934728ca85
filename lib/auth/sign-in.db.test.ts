import { expect, test, vi } from 'vitest'
import { code } from '@/lib/attempts/player'
import { everything } from '@/lib/db/fixture'
import { anyAddress, browser, letters, password, signedUp } from './fixture'
import { actorFrom, askForLink, isNamed, resetPassword, setOwnPassword, signIn, signOut } from '.'

/** The cost at which each password was checked, in order. */
const costs = vi.hoisted((): string[] => [])
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>()
  const verify: typeof real.verify = (hash, ...given) => {
    costs.push(String(hash).split('$').slice(0, 4).join('$'))
    return real.verify(hash, ...given)
  }
  return { ...real, verify }
})

const another = 'and a longer way back'
const enter = async (address: string, given: string, at = browser()) => at.enter(await signIn(at.request(), { address, password: given }))

test('a wrong password and an address that nobody has are refused alike, and take the same work', async () => {
  const address = await signedUp(browser())
  const work = async (who: string) => {
    costs.length = 0
    expect(await enter(who, another)).toBe('wrong-sign-in')
    return [...costs]
  }
  const known = await work(address)
  expect(known).toEqual(['$argon2id$v=19$m=19456,t=2,p=1'])
  expect(await work(anyAddress())).toEqual(known)
})

test('an account without a password lets nobody in, not even by the hash that stands in for one', async () => {
  const address = await signedUp(browser())
  await everything().password.deleteMany({ where: { user: { identities: { some: { subject: address } } } } })
  expect([await enter(address, password), await enter(address, '')]).toEqual(['wrong-sign-in', 'wrong-sign-in'])
})

test('a new password by mail: once, within an hour; it ends every other sign-in and every other link', async () => {
  const [old, here] = [browser(), browser()]
  const address = await signedUp(old)
  for (let times = 0; times < 2; times++) await askForLink(here.request(), 'reset', { address, language: 'zh' })
  const [letter, other] = await letters(address)
  expect(letter?.page).toBe('reset')
  const { expiresAt } = await everything().oneTimeToken.findFirstOrThrow({ where: { address, purpose: 'reset' } })
  expect(expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(3_600_000)
  expect(here.enter(await resetPassword(here.request(), { token: letter?.token ?? '', password: another }))).toBe('ok')
  expect(await actorFrom(old.request())).toBeNull()
  expect(await actorFrom(here.request())).not.toBeNull()
  for (const one of [letter, other]) expect(code(await resetPassword(here.request(), { token: one?.token ?? '', password }))).toBe('spent-link')
  expect([await enter(address, password), await enter(address, another)]).toEqual(['wrong-sign-in', 'ok'])
})

test('asked for at an address without an account, the letter says so and the answer does not', async () => {
  const address = anyAddress()
  const known = await askForLink(browser().request(), 'reset', { address: await signedUp(browser()), language: 'en' })
  expect(await askForLink(browser().request(), 'reset', { address, language: 'en' })).toEqual(known)
  expect((await letters(address))[0]).toMatchObject({ page: 'welcome', subject: 'Rùqún: this address has no account yet' })
})

test('signing out leaves this browser; everywhere leaves all of them, and one can come back at once', async () => {
  const [here, there] = [browser(), browser()]
  const address = await signedUp(here)
  await enter(address, password, there)
  here.keep(await signOut(here.request(), false))
  expect([await actorFrom(here.request()), (await actorFrom(there.request())) === null]).toEqual([null, false])
  await enter(address, password, here)
  here.keep(await signOut(here.request(), true))
  expect([await actorFrom(here.request()), await actorFrom(there.request())]).toEqual([null, null])
  await enter(address, password, here)
  expect(await isNamed(await actorFrom(here.request()))).toBe(true)
})

test('one’s own password is changed by the one there is; other sign-ins end', async () => {
  const [here, there] = [browser(), browser()]
  const address = await signedUp(here)
  await enter(address, password, there)
  const actor = await actorFrom(here.request())
  if (!actor) throw new Error('nobody')
  const change = async (current: string | undefined, to: string) => here.enter(await setOwnPassword(here.request(), actor, { current, password: to }))
  expect([await change(undefined, another), await change(another, another), await change(password, 'short')]).toEqual(['wrong-sign-in', 'wrong-sign-in', 'weak-password'])
  expect(await change(password, another)).toBe('ok')
  expect([await actorFrom(here.request()), await actorFrom(there.request())]).toEqual([actor, null])
  expect([await enter(address, password), await enter(address, another)]).toEqual(['wrong-sign-in', 'ok'])
})

test('who was erased is nobody, whatever they hold', async () => {
  const at = browser()
  await signedUp(at)
  const actor = await actorFrom(at.request())
  await everything().user.update({ where: { id: actor?.userId ?? '' }, data: { erasedAt: new Date() } })
  expect(await actorFrom(at.request())).toBeNull()
})
