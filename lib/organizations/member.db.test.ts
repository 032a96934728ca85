import { expect, test } from 'vitest'
import { code, value } from '@/lib/attempts/player'
import { everything } from '@/lib/db/fixture'
import { cohort, member, organization, person } from './fixture'
import { actAs, lookAs, type Role } from '.'

const ours = await organization()
const theirs = await organization()
const led = await cohort(ours, '深圳研发')
const [admin, manager, trainee, other, stranger] = [
  await member(ours, 'admin'), await member(ours, 'manager', { leads: [led] }), await member(ours, 'trainee', { joins: [led] }), await member(theirs, 'admin'), { actor: await person() },
]
const roles: Role[] = ['trainee', 'manager', 'admin']

test.each([
  ['an admin', admin, [true, true, true]],
  ['a manager', manager, [true, true, false]],
  ['a trainee', trainee, [true, false, false]],
  ['the admin of another organisation', other, [false, false, false]],
  ['a stranger', stranger, [false, false, false]],
])('%s passes as a trainee, a manager, an admin: %j', async (_who, { actor }, passes) => {
  for (const [i, role] of roles.entries()) {
    for (const door of [lookAs, actAs]) {
      const answer = await door(actor, ours, role, async () => ({ ok: true, value: 'in' }))
      expect(code(answer)).toBe(passes[i] ? 'ok' : 'not-found')
    }
  }
})

test('a manager sees the cohorts they lead, an admin all', async () => {
  const seen = async (who: { actor: typeof admin.actor }) => value(await lookAs(who.actor, ours, 'manager', async (_db, { cohorts }) => ({ ok: true, value: cohorts })))
  expect(await seen(manager)).toEqual([led])
  expect(await seen(admin)).toBe('all')
})

test('who has left is a stranger from the next request on', async () => {
  const gone = await member(ours, 'admin')
  await everything().membership.update({ where: { id: gone.membershipId }, data: { leftAt: new Date() } })
  expect(code(await lookAs(gone.actor, ours, 'trainee', async () => ({ ok: true, value: 'in' })))).toBe('not-found')
})

test('inside, the database shows one organisation, whatever is asked', async () => {
  const seen = await lookAs(admin.actor, ours, 'admin', async (db) => ({ ok: true, value: { people: await db.membership.count(), organizations: await db.organization.count(), cohorts: await db.cohort.count() } }))
  expect(value(seen)).toEqual({ people: 4, organizations: 1, cohorts: 1 })
})

test('anybody may look at a demonstration, nobody may change it, not even its admin', async () => {
  const demo = await organization({ demo: true })
  const host = await member(demo, 'admin')
  expect(code(await lookAs(stranger.actor, demo, 'admin', async () => ({ ok: true, value: 'in' })))).toBe('ok')
  for (const { actor } of [host, stranger]) expect(code(await actAs(actor, demo, 'trainee', async () => ({ ok: true, value: 'in' })))).toBe('read-only')
})

test('what is no id is not found', async () => {
  expect(code(await lookAs(admin.actor, "' OR 1=1", 'trainee', async () => ({ ok: true, value: 'in' })))).toBe('not-found')
})
