import { v7 as uuidv7 } from 'uuid'
import { describe, expect, test, vi } from 'vitest'
import { code, value } from '@/lib/attempts/player'
import { everything } from '@/lib/db/fixture'
import { cohort, member, organization, person } from '@/lib/organizations/fixture'
import { inDays, wish } from './fixture'
import { assign, getAssignment, listAssignments, moveDate, withdraw } from '.'

vi.mock('@/lib/content/library', async () => ({ library: (await import('./fixture')).twoScenarios }))
vi.mock('@/lib/content/handbook', async () => ({ handbook: (await import('./fixture')).twoModules }))

const [ours, theirs, demo] = [await organization(), await organization(), await organization({ demo: true })]
const [led, other] = [await cohort(ours, '深圳研发'), await cohort(ours, '上海产品')]
const admin = await member(ours, 'admin')
const manager = await member(ours, 'manager', { leads: [led] })
const elsewhere = await member(ours, 'manager', { leads: [other] })
const trainee = await member(ours, 'trainee', { joins: [led] })
const theirAdmin = await member(theirs, 'admin')
const nobody = await person()
const gone = await member(ours, 'trainee', { joins: [led] })
await everything().membership.update({ where: { id: gone.membershipId }, data: { leftAt: new Date() } })

const no = 'not-found'
const events = (subject: string) => everything().auditEvent.findMany({ where: { subject }, orderBy: { createdAt: 'asc' }, select: { act: true, userId: true, details: true } })

describe('assigning', () => {
  test('a double click makes one, noted once', async () => {
    const asked = wish({ cohort: led })
    const both = await Promise.all([assign(admin.actor, ours, asked), assign(admin.actor, ours, asked)])
    expect(both.map((one) => value(one).isNew).sort()).toEqual([false, true])
    expect(await everything().assignment.count({ where: { id: asked.id } })).toBe(1)
    expect(await events(asked.id)).toEqual([{ act: 'assignment.created', userId: admin.actor.userId, details: { module: 'first-day', due: asked.due, cohort: led } }])
    expect(code(await assign(admin.actor, ours, { ...asked, module: 'first-week' }))).toBe('id-taken')
  })

  test('takes the organisation’s overlay, and the end of the day where it is', async () => {
    const asked = wish({ cohort: led, due: inDays(3) })
    value(await assign(admin.actor, ours, asked))
    const row = await everything().assignment.findUniqueOrThrow({ where: { id: asked.id } })
    expect(row).toMatchObject({ overlay: 'private-internet', passBand: null, attemptsAllowed: null, client: null, createdBy: admin.actor.userId })
    expect(row.dueAt.toISOString()).toBe(`${asked.due}T15:59:59.999Z`)
    expect(value(await getAssignment(admin.actor, ours, asked.id)).due).toBe(asked.due)
  })

  test.each([
    ['a due date that is over', { due: inDays(-1) }, 'due-in-past'],
    ['a day that the calendar has not', { due: '2027-02-30' }, 'due-in-past'],
    ['no such module', { module: 'gone' }, 'no-such-module'],
    ['no such cohort', { cohort: uuidv7() }, 'no-such-addressee'],
    ['somebody who has left', { cohort: undefined, person: gone.membershipId }, 'no-such-addressee'],
    ['nobody', { cohort: undefined }, 'no-such-addressee'],
    ['no such overlay', { overlay: 'moon' }, 'no-such-setting'],
    ['a band to pass in practice', { passBand: 'getting-it' as const }, 'no-such-setting'],
    ['no such client', { client: 'moon' }, 'no-such-setting'],
  ])('%s is told, and nothing is made', async (_what, more, answer) => {
    const asked = wish({ cohort: led, ...more })
    expect(code(await assign(admin.actor, ours, asked))).toBe(answer)
    expect(await everything().assignment.count({ where: { id: asked.id } })).toBe(0)
  })

  test('is due today at the latest, and sending it again when the day is over still finds it', async () => {
    const asked = wish({ cohort: led, due: inDays(0) })
    value(await assign(admin.actor, ours, asked))
    expect(value(await assign(admin.actor, ours, { ...asked, due: inDays(-2) }))).toMatchObject({ isNew: false })
  })
})

describe('who may', () => {
  const deeds = async (actor: typeof admin.actor, id: string) => [
    code(await getAssignment(actor, ours, id)), code(await moveDate(actor, ours, id, inDays(9))), code(await withdraw(actor, ours, id)), code(await assign(actor, ours, wish({ cohort: led }))),
    code(await assign(actor, ours, wish({ person: trainee.membershipId }))),
  ]
  test.each([
    ['an admin', admin.actor, ['ok', 'ok', 'ok', 'ok', 'ok']],
    ['the manager who leads the cohort', manager.actor, ['ok', 'ok', 'ok', 'ok', 'ok']],
    ['the manager of another cohort', elsewhere.actor, [no, no, no, 'no-such-addressee', 'no-such-addressee']],
    ['a trainee', trainee.actor, [no, no, no, no, no]],
    ['the admin of another organisation', theirAdmin.actor, [no, no, no, no, no]],
    ['a stranger', nobody, [no, no, no, no, no]],
    ['somebody who has left', gone.actor, [no, no, no, no, no]],
  ])('%s', async (_who, actor, answers) => {
    for (const to of [{ cohort: led }, { person: trainee.membershipId }]) {
      const asked = wish(to)
      value(await assign(admin.actor, ours, asked))
      expect(await deeds(actor, asked.id)).toEqual(answers)
      const row = await everything().assignment.findUniqueOrThrow({ where: { id: asked.id } })
      expect(row.withdrawnAt !== null).toBe(answers[2] === 'ok')
    }
  })

  test('an assignment of another organisation is not reached through one’s own', async () => {
    const asked = wish({ cohort: led })
    value(await assign(admin.actor, ours, asked))
    expect(code(await getAssignment(theirAdmin.actor, theirs, asked.id))).toBe(no)
    expect(code(await withdraw(theirAdmin.actor, theirs, asked.id))).toBe(no)
    expect(code(await assign(theirAdmin.actor, theirs, wish({ cohort: led })))).toBe('no-such-addressee')
    expect(code(await assign(theirAdmin.actor, theirs, asked))).toBe('no-such-addressee')
  })

  test('lists show what one manages', async () => {
    const [mine, others] = [wish({ cohort: led }), wish({ cohort: other })]
    for (const one of [mine, others]) value(await assign(admin.actor, ours, one))
    const listed = async (actor: typeof admin.actor) => value(await listAssignments(actor, ours)).assignments.map(({ id }) => id)
    expect(await listed(admin.actor)).toEqual(expect.arrayContaining([mine.id, others.id]))
    expect(await listed(manager.actor)).toContain(mine.id)
    expect(await listed(manager.actor)).not.toContain(others.id)
    expect(value(await listAssignments(admin.actor, ours, { cohort: other })).assignments.map(({ to }) => to.id)).toEqual([other])
    for (const actor of [trainee.actor, theirAdmin.actor]) expect(code(await listAssignments(actor, ours))).toBe(no)
  })

  test('in a demonstration anybody looks and nobody changes', async () => {
    const there = await cohort(demo)
    const id = uuidv7()
    await everything().assignment.create({ data: { id, organizationId: demo, module: 'first-day', cohortId: there, dueAt: new Date(), mode: 'practice', guided: true, overlay: 'soe', createdBy: admin.actor.userId } })
    expect(value(await listAssignments(trainee.actor, demo)).assignments.map((one) => one.id)).toEqual([id])
    expect(code(await getAssignment(trainee.actor, demo, id))).toBe('ok')
    expect([code(await assign(trainee.actor, demo, wish({ cohort: there }))), code(await moveDate(trainee.actor, demo, id, inDays(3))), code(await withdraw(trainee.actor, demo, id))]).toEqual(['read-only', 'read-only', 'read-only'])
  })
})

test('the date moves to a day that is not over, and the record says from where', async () => {
  const asked = wish({ cohort: led })
  value(await assign(admin.actor, ours, asked))
  expect(code(await moveDate(admin.actor, ours, asked.id, inDays(-1)))).toBe('due-in-past')
  for (let times = 0; times < 2; times++) value(await moveDate(manager.actor, ours, asked.id, inDays(9)))
  expect((await events(asked.id)).slice(1)).toEqual([{ act: 'assignment.moved', userId: manager.actor.userId, details: { from: asked.due, to: inDays(9) } }])
  value(await withdraw(admin.actor, ours, asked.id))
  expect(code(await moveDate(admin.actor, ours, asked.id, inDays(12)))).toBe('withdrawn')
  value(await withdraw(admin.actor, ours, asked.id))
  expect((await events(asked.id)).map(({ act }) => act)).toEqual(['assignment.created', 'assignment.moved', 'assignment.withdrawn'])
})

test('pages of the list hold every assignment once', async () => {
  const full = await organization()
  const boss = await member(full, 'admin')
  const there = await cohort(full)
  for (let n = 0; n < 33; n++) value(await assign(boss.actor, full, wish({ cohort: there, due: inDays(n % 3) })))
  const first = value(await listAssignments(boss.actor, full))
  const second = value(await listAssignments(boss.actor, full, { after: first.next ?? undefined }))
  expect(new Set([...first.assignments, ...second.assignments].map(({ id }) => id)).size).toBe(33)
  expect(second.next).toBeNull()
})
