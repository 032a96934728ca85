import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { everything } from '@/lib/db/fixture'
import { cohort, organization } from '@/lib/organizations/fixture'
import { browser, password, signedUp, type Browser } from './fixture'
import { actorFrom, hashSecret, joinPlace, newCode, personOf, setOwnPassword, signInAsStaff } from '.'

async function joinLink(organizationId: string, more: { cohortId?: string; revokedAt?: Date } = {}): Promise<string> {
  const token = uuidv7().slice(0, 22)
  await everything().joinLink.create({ data: { id: uuidv7(), organizationId, token, ...more } })
  return token
}

async function entered(organizationId: string, more: object = {}) {
  const [id, number, code] = [uuidv7(), `QS${uuidv7().slice(-6)}`, newCode()]
  await everything().membership.create({ data: { id, organizationId, role: 'trainee', name: '周小冉', staffNumber: number, ...kept(organizationId, code), ...more } })
  return { id, number, code }
}
const kept = (organizationId: string, code: string) => ({ codeHash: hashSecret(`staff-code:${organizationId}`, code), codeExpiresAt: new Date(Date.now() + 60_000), codeFailures: 0 })
const fresh = async (organizationId: string, id: string) => {
  const code = newCode()
  await everything().membership.update({ where: { id }, data: kept(organizationId, code) })
  return code
}
const come = async (at: Browser, token: string, number: string, code: string, bind = false) => at.enter(await signInAsStaff(at.request(), { token, number, secret: { kind: 'code', code }, bind }))
const row = (id: string) => everything().membership.findUniqueOrThrow({ where: { id } })

test('number and code let somebody in under their own name, join the cohort of the link, and stand in the record', async () => {
  const ours = await organization()
  const cohortId = await cohort(ours)
  const [token, { id, number, code }] = [await joinLink(ours, { cohortId }), await entered(ours)]
  expect(await joinPlace(token)).toEqual({ organization: '青石科技', language: 'zh', cohort: '深圳研发' })
  const at = browser()
  expect(await come(at, token, ` ${number.toLowerCase()} `, code.replace('-', ' ').toLowerCase())).toBe('ok')
  const actor = await actorFrom(at.request())
  expect(actor && (await personOf(actor))).toEqual({ name: '周小冉', isNamed: true, hasPassword: false, ways: [{ kind: 'staff', organizationId: ours, number }] })
  expect(await row(id)).toMatchObject({ userId: actor?.userId, codeHash: null, joinedAt: expect.any(Date) })
  expect(await everything().cohortMember.findMany({ where: { membershipId: id } })).toMatchObject([{ cohortId }])
  expect(await everything().auditEvent.findMany({ where: { organizationId: ours } })).toMatchObject([{ act: 'member.joined', userId: actor?.userId, subject: id }])
})

test('a link to a cohort that was archived since lets people in, and into no cohort', async () => {
  const ours = await organization()
  const cohortId = await cohort(ours)
  const [token, { id, number, code }] = [await joinLink(ours, { cohortId }), await entered(ours)]
  await everything().cohort.update({ where: { id: cohortId }, data: { archivedAt: new Date() } })
  expect(await joinPlace(token)).toMatchObject({ cohort: null })
  expect(await come(browser(), token, number, code)).toBe('ok')
  expect(await everything().cohortMember.count({ where: { membershipId: id } })).toBe(0)
})

test('a code is used up; with a fresh one the same person comes back', async () => {
  const ours = await organization()
  const [token, { id, number, code }] = [await joinLink(ours), await entered(ours)]
  const [first, second] = [browser(), browser()]
  expect([await come(first, token, number, code), await come(second, token, number, code)]).toEqual(['ok', 'wrong-code'])
  expect(await come(second, token, number, await fresh(ours, id))).toBe('ok')
  expect(await actorFrom(second.request())).toEqual(await actorFrom(first.request()))
})

test('a wrong number, a wrong code, an old one, one of another organisation, and somebody who has left: all the same answer', async () => {
  const [ours, theirs] = [await organization(), await organization()]
  const token = await joinLink(ours)
  const [one, old, gone, other] = [await entered(ours), await entered(ours, { codeExpiresAt: new Date(0) }), await entered(ours, { leftAt: new Date() }), await entered(theirs)]
  const tries = [['QS-nobody', one.code], ['%', one.code], [one.number, newCode()], [one.number, ''], [old.number, old.code], [gone.number, gone.code], [other.number, other.code], [one.number, other.code]]
  for (const [number = '', code = ''] of tries) expect(await signInAsStaff(browser().request(), { token, number, secret: { kind: 'code', code } }), number).toEqual({ ok: false, error: { code: 'wrong-code' } })
})

test('after eight wrong codes the right one does not help either, until HR gives a new one; also when all come at once', async () => {
  const ours = await organization()
  const [token, { id, number, code }] = [await joinLink(ours), await entered(ours)]
  await Promise.all(Array.from({ length: 9 }, () => come(browser(), token, number, newCode())))
  expect((await row(id)).codeFailures).toBe(8)
  expect(await come(browser(), token, number, code)).toBe('wrong-code')
  expect(await come(browser(), token, number, await fresh(ours, id))).toBe('ok')
})

test('a link that was withdrawn, or that nobody made, leads nowhere', async () => {
  const ours = await organization()
  const [token, { number, code }] = [await joinLink(ours, { revokedAt: new Date() }), await entered(ours)]
  for (const one of [token, 'never-made', '\0']) expect([await joinPlace(one), await come(browser(), one, number, code)]).toEqual([null, 'not-found'])
})

test('nobody joins a demonstration', async () => {
  const demo = await organization({ demo: true })
  const { number, code } = await entered(demo)
  expect(await come(browser(), await joinLink(demo), number, code)).toBe('read-only')
})

test('whoever is signed in may join under their own account, once, and comes back by their own way only', async () => {
  const ours = await organization()
  const [token, mine, again] = [await joinLink(ours), await entered(ours), await entered(ours)]
  const at = browser()
  await signedUp(at)
  const me = await actorFrom(at.request())
  expect(await come(at, token, mine.number, mine.code, true)).toBe('ok')
  expect([await actorFrom(at.request()), (await row(mine.id)).userId]).toEqual([me, me?.userId])
  expect(await come(at, token, again.number, again.code, true)).toBe('member-already')
  expect(await come(browser(), token, mine.number, await fresh(ours, mine.id))).toBe('account-elsewhere')
  expect(await row(mine.id)).toMatchObject({ codeFailures: 0 })
  expect(await come(browser(), token, again.number, again.code)).toBe('ok')
})

test('an account that only another organisation’s codes open cannot be taken into a second one', async () => {
  const [ours, theirs] = [await organization(), await organization()]
  const [here, there] = [await entered(ours), await entered(theirs)]
  const at = browser()
  expect(await come(at, await joinLink(ours), here.number, here.code)).toBe('ok')
  expect(await come(at, await joinLink(theirs), there.number, there.code, true)).toBe('no-such-setting')
  expect((await row(there.id)).userId).toBeNull()
})

test('a guest does not become a member by being signed in: a person is made', async () => {
  const ours = await organization()
  const { id, number, code } = await entered(ours)
  const at = browser()
  const { enterAsGuest } = await import('.')
  const guest = await enterAsGuest(at.request())
  if (guest.ok && guest.value.cookie) at.keep([guest.value.cookie])
  const was = await actorFrom(at.request())
  expect(await come(at, await joinLink(ours), number, code, true)).toBe('ok')
  expect((await row(id)).userId).not.toBe(was?.userId)
})

test('with a password of their own a member comes back by number and password; others’ passwords do not do', async () => {
  const ours = await organization()
  const [token, { number, code }] = [await joinLink(ours), await entered(ours)]
  const at = browser()
  await come(at, token, number, code)
  const actor = await actorFrom(at.request())
  if (!actor) throw new Error('nobody')
  expect(at.enter(await setOwnPassword(at.request(), actor, { password: number.padEnd(10, '0') }))).toBe('ok')
  expect(at.enter(await setOwnPassword(at.request(), actor, { current: number.padEnd(10, '0'), password }))).toBe('ok')
  const back = browser()
  const by = async (who: string, given: string) => back.enter(await signInAsStaff(back.request(), { token, number: who, secret: { kind: 'password', password: given } }))
  expect([await by(number, 'another password'), await by('QS-nobody', password), await by((await entered(ours)).number, password)]).toEqual(['wrong-code', 'wrong-code', 'wrong-code'])
  expect(await by(number, password)).toBe('ok')
  expect(await actorFrom(back.request())).toEqual(actor)
})

test('who has left comes back into their own account by their password, to take their data along or erase themselves; by a code no more', async () => {
  const ours = await organization()
  const [token, { id, number, code }] = [await joinLink(ours), await entered(ours)]
  const at = browser()
  await come(at, token, number, code)
  const actor = await actorFrom(at.request())
  if (!actor) throw new Error('nobody')
  at.enter(await setOwnPassword(at.request(), actor, { password }))
  await everything().membership.update({ where: { id }, data: { leftAt: new Date() } })
  const back = browser()
  expect(await come(back, token, number, await fresh(ours, id))).toBe('wrong-code')
  expect(back.enter(await signInAsStaff(back.request(), { token, number, secret: { kind: 'password', password } }))).toBe('ok')
  expect([await actorFrom(back.request()), (await row(id)).leftAt]).toEqual([actor, expect.any(Date)])
})

test('a number that goes to somebody else later is theirs: nobody comes into the account of whoever had it', async () => {
  const ours = await organization()
  const [token, first] = [await joinLink(ours), await entered(ours)]
  const [one, other] = [browser(), browser()]
  await come(one, token, first.number, first.code)
  await everything().membership.update({ where: { id: first.id }, data: { staffNumber: null } })
  const second = await entered(ours, { staffNumber: first.number })
  expect(await come(other, token, first.number, second.code)).toBe('ok')
  expect(await actorFrom(other.request())).not.toEqual(await actorFrom(one.request()))
  expect(await everything().identity.count({ where: { subject: first.number } })).toBe(1)
})
