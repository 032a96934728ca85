import { afterEach, expect, test, vi } from 'vitest'
import { code } from '@/lib/attempts/player'
import { everything } from '@/lib/db/fixture'
import { clear } from '@/lib/jobs/clear'
import { anyAddress, browser, letters, password, signedUp } from './fixture'
import { actorFrom, askForLink, openLink, personOf, signIn, signUp } from '.'

afterEach(() => void vi.useRealTimers())

test('an address, a letter, a name and a password: then the person is signed in, and again by their password', async () => {
  const at = browser()
  const address = await signedUp(at, `Lin.${anyAddress()}`)
  const actor = await actorFrom(at.request())
  expect(actor && (await personOf(actor))).toEqual({ name: '林小满', isNamed: true, hasPassword: true, ways: [{ kind: 'email', address: address.toLowerCase() }] })
  const again = browser()
  expect(again.enter(await signIn(again.request(), { address: address.toUpperCase(), password }))).toBe('ok')
  expect(await actorFrom(again.request())).toEqual(actor)
})

test('the answer is the same for an address with an account; its letter offers a new password', async () => {
  const address = await signedUp(browser())
  const [known, unknown] = [await askForLink(browser().request(), 'sign-up', { address, language: 'en' }), await askForLink(browser().request(), 'sign-up', { address: anyAddress(), language: 'en' })]
  expect(known).toEqual(unknown)
  expect((await letters(address))[0]).toMatchObject({ page: 'reset', subject: 'Rùqún: this address has an account already' })
})

test('a letter carries where to go on to, if that is a page of ours', async () => {
  const [inside, outside] = [anyAddress(), anyAddress()]
  await askForLink(browser().request(), 'sign-up', { address: inside, language: 'zh', next: '/zh/hr/new?a=1' })
  await askForLink(browser().request(), 'sign-up', { address: outside, language: 'zh', next: '//evil.example/zh' })
  expect((await letters(inside))[0]?.text).toContain('?next=%2Fzh%2Fhr%2Fnew%3Fa%3D1\n')
  expect((await letters(outside))[0]?.text).not.toContain('evil')
})

test('a link works once, and takes every other that waits at its address with it', async () => {
  const address = anyAddress()
  for (let times = 0; times < 2; times++) await askForLink(browser().request(), 'sign-up', { address, language: 'zh' })
  const [second, first] = (await letters(address)).map(({ token }) => token)
  const use = async (token = '') => code(await signUp(browser().request(), { token, name: '林小满', password }))
  expect(await Promise.all([use(second), use(first)])).toEqual(expect.arrayContaining(['ok', 'spent-link']))
  expect([await use(second), await use(first), await use('nonsense')]).toEqual(['spent-link', 'spent-link', 'spent-link'])
  expect(await everything().identity.count({ where: { subject: address } })).toBe(1)
})

test('a link is too old after a day, and is kept as a hash only', async () => {
  const address = anyAddress()
  await askForLink(browser().request(), 'sign-up', { address, language: 'zh' })
  const [letter] = await letters(address)
  const { hash, expiresAt } = await everything().oneTimeToken.findFirstOrThrow({ where: { address } })
  expect(hash).not.toContain(letter?.token)
  expect(expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(24 * 3_600_000)
  expect(await openLink('reset', letter?.token ?? '')).toBeNull()
  vi.useFakeTimers({ toFake: ['Date'], now: expiresAt })
  expect(code(await signUp(browser().request(), { token: letter?.token ?? '', name: '林小满', password }))).toBe('spent-link')
})

test.each([
  ['short', 'nine sign'], ['short', '九个字的密码不够长'], ['common', '1Q2W3E4R5T'], ['common', '１２３４５６７８９０'], ['own', 'address'], ['own', 'local'],
])('a password that is too %s is refused, and uses no link up: %s', async (hint, given) => {
  const address = anyAddress()
  await askForLink(browser().request(), 'sign-up', { address, language: 'zh' })
  const [letter] = await letters(address)
  const tried = { address, local: address.split('@')[0] ?? '' }[given] ?? given
  const refused = await signUp(browser().request(), { token: letter?.token ?? '', name: '林小满', password: tried })
  expect(refused).toEqual({ ok: false, error: { code: 'weak-password', hint } })
  expect(await openLink('sign-up', letter?.token ?? '')).not.toBeNull()
})

test('passwords are kept as argon2id, each with its own salt', async () => {
  await signedUp(browser())
  await signedUp(browser())
  const hashes = (await everything().password.findMany()).map(({ hash }) => hash)
  for (const hash of hashes) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(new Set(hashes).size).toBe(hashes.length)
})

test('a link is forgotten a week after it has expired', async () => {
  const [address, old] = [anyAddress(), anyAddress()]
  await askForLink(browser().request(), 'sign-up', { address, language: 'zh' })
  await everything().oneTimeToken.create({ data: { hash: '0'.repeat(64), purpose: 'sign-up', address: old, expiresAt: new Date(Date.now() - 8 * 24 * 3_600_000) } })
  await clear({ id: '', kind: 'clear', organizationId: null, payload: {} })
  expect(await everything().oneTimeToken.count({ where: { address } })).toBe(1)
  expect(await everything().oneTimeToken.count({ where: { address: old } })).toBe(0)
})
