import { expect, test } from 'vitest'
import { code, value } from '@/lib/attempts/player'
import { everything } from '@/lib/db/fixture'
import { cohort, member, organization, person } from '@/lib/organizations/fixture'
import { eraseMine } from '@/lib/privacy'
import { note } from './fixture'
import { readRecord, wholeRecord } from '.'

const ours = await organization()
const [admin, second] = [await member(ours, 'admin'), await member(ours, 'admin')]
await everything().membership.update({ where: { id: admin.membershipId }, data: { name: '周明' } })
const led = await cohort(ours, '深圳研发')
const all = { limit: 50 }

await note(ours, admin.actor.userId, { act: 'organization.created' }, '2026-03-19T15:59:59Z')
await note(ours, admin.actor.userId, { act: 'cohort.created', on: { kind: 'cohort', id: led } }, '2026-03-19T16:00:00Z') // midnight in Shanghai
await note(ours, second.actor.userId, { act: 'membership.role', on: { kind: 'membership', id: admin.membershipId }, details: { from: 'trainee', to: 'admin' } }, '2026-03-20T15:59:59Z')
await note(ours, null, { act: 'cohort.created', on: { kind: 'cohort', id: led } }, '2026-03-20T16:00:00Z')

const acts = async (more: object) => value(await readRecord(admin.actor, ours, { ...all, ...more })).entries.map(({ act }) => act)

test('is read by the organisation’s admins and by nobody else', async () => {
  const [manager, trainee, foreign] = [await member(ours, 'manager', { leads: [led] }), await member(ours, 'trainee'), await member(await organization(), 'admin')]
  for (const actor of [manager.actor, trainee.actor, foreign.actor, await person()]) {
    expect(code(await readRecord(actor, ours, all))).toBe('not-found')
    expect(code(await wholeRecord(actor, ours, {}))).toBe('not-found')
  }
  expect(value(await readRecord(foreign.actor, await organization({ demo: true }), all)).entries).toEqual([])
})

test('tells who did what to whom, the newest first, by their names of today', async () => {
  const { entries, acts: kinds, people } = value(await readRecord(second.actor, ours, all))
  expect(entries.map(({ who, act, on }) => [who, act, on?.name?.zh ?? null])).toEqual([
    [null, 'cohort.created', '深圳研发'], ['林小满', 'membership.role', '周明'], ['周明', 'cohort.created', '深圳研发'], ['周明', 'organization.created', null],
  ])
  expect(kinds).toEqual(['cohort.created', 'membership.role', 'organization.created'])
  expect(people.map(({ name }) => name).sort()).toEqual(['周明', '林小满'].sort())
})

test('is narrowed by act, person, kind and day; days are those of the organisation', async () => {
  expect(await acts({ act: 'membership.role' })).toEqual(['membership.role'])
  expect(await acts({ person: admin.actor.userId })).toEqual(['cohort.created', 'organization.created'])
  expect(await acts({ kind: 'cohort' })).toHaveLength(2)
  expect(await acts({ from: '2026-03-20', to: '2026-03-20' })).toEqual(['membership.role', 'cohort.created'])
  expect(await acts({ to: '2026-03-19' })).toEqual(['organization.created'])
})

test('comes in pages', async () => {
  const first = value(await readRecord(admin.actor, ours, { limit: 3 }))
  const rest = value(await readRecord(admin.actor, ours, { limit: 3, cursor: first.next ?? '' }))
  expect([...first.entries, ...rest.entries].map(({ id }) => id)).toEqual(value(await readRecord(admin.actor, ours, all)).entries.map(({ id }) => id))
  expect(rest.next).toBeNull()
  expect(code(await readRecord(admin.actor, ours, { limit: 3, cursor: led }))).toBe('not-found')
})

test('nobody can change or delete what stands in it', async () => {
  for (const act of ['UPDATE "AuditEvent" SET act = act', 'DELETE FROM "AuditEvent"']) await expect(everything().$executeRawUnsafe(act)).rejects.toThrow(/permission denied/)
})

test('whoever was erased has no name here, neither as who did something nor as whom it was done to', async () => {
  const [firm, head, gone] = [await organization(), await person(), await person()]
  await member(firm, 'admin', { actor: head })
  const { membershipId } = await member(firm, 'trainee', { actor: gone })
  await note(firm, head.userId, { act: 'person.added', on: { kind: 'membership', id: membershipId } }, '2026-03-20T16:00:00Z')
  value(await eraseMine(gone))
  const { entries } = value(await readRecord(head, firm, all))
  expect(entries.find(({ act }) => act === 'person.added')?.on).toEqual({ kind: 'membership', id: membershipId, name: null })
})
