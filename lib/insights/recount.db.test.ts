import { describe, expect, test } from 'vitest'
import { completionOf } from '@/lib/assignments'
import { asHouse } from '@/lib/db'
import { everything } from '@/lib/db/fixture'
import { cohort, member, organization } from '@/lib/organizations/fixture'
import { assignment, attempts, hash } from './fixture'
import { recount } from './recount'

const monday = Date.parse('2026-03-02T02:00:00Z')
const at = (hours: number) => new Date(monday + hours * 3_600_000)
const rows = async (organizationId: string) => Object.fromEntries((await everything().rollup.findMany({ where: { organizationId } })).map(({ scope, view, module, counts }) => [`${scope} ${view} ${module}`, counts]))
const count = async (organizationId: string, now?: Date) => {
  await asHouse((db) => recount(db, organizationId, now))
  return rows(organizationId)
}

async function cohortOf(size: number, organizationId: string) {
  const cohortId = await cohort(organizationId, `批次 ${Math.random()}`)
  const people = []
  for (let i = 0; i < size; i++) people.push(await member(organizationId, 'trainee', { joins: [cohortId] }))
  return { cohortId, people, assignmentId: await assignment(organizationId, { cohortId }) }
}

describe('what is counted', () => {
  test('whole batches of five first attempts, by cohort and together, by module and together, by week', async () => {
    const org = await organization()
    const [a, b] = [await cohortOf(6, org), await cohortOf(4, org)]
    const marks = (first: string) => ({ leave: [first, 'full'] })
    await attempts(org, [
      ...a.people.map(({ actor: { userId } }, i) => ({ userId, assignmentId: a.assignmentId, at: at(i), marks: marks(['full', 'half', 'none', 'full', 'none', 'none'][i] ?? ''), chose: { p: i < 2 ? 'said' : '~wait' } })),
      ...b.people.map(({ actor: { userId } }, i) => ({ userId, assignmentId: b.assignmentId, at: at(i), marks: marks('none') })),
    ])
    const found = await count(org)
    expect(found[`${a.cohortId} norms all`]).toEqual({ leave: [5, 3] })
    expect(found['all norms all']).toEqual({ leave: [5, 3] }) // four of a cohort are in no number, also not in everybody's
    expect(found['all norms first-day']).toEqual({ leave: [5, 3] })
    expect(found[`${b.cohortId} norms all`]).toBeUndefined()
    expect(found['all trend all']).toEqual({ '2026-W10': { leave: [5, 3] } })
    expect(found['all choices:ws-01 all']).toEqual({ [hash('ws-01')]: { p: { said: 2, '~wait': 3 } } })
  })

  test('the first encounter that counts: contested and not shown do not, later ones neither', async () => {
    const org = await organization()
    const { people, assignmentId } = await cohortOf(5, org)
    const lists = [['contested', 'none'], ['not-shown', 'full', 'none'], ['half'], ['full', 'none'], ['contested']]
    await attempts(org, people.map(({ actor: { userId } }, i) => ({ userId, assignmentId, at: at(i), marks: { n: lists[i] ?? [] } })))
    expect((await count(org))['all norms all']).toEqual({ n: [4, 2] })
  })

  test('only assessments that were assigned and ended, of each person the first at a scenario, as they were first scored', async () => {
    const org = await organization()
    const { people, assignmentId, cohortId } = await cohortOf(5, org)
    const [practice, again] = [await assignment(org, { cohortId }, { mode: 'practice' }), await assignment(org, { cohortId })]
    const each = (more: object) => people.map(({ actor: { userId } }, i) => ({ userId, assignmentId, at: at(i), marks: { n: ['full'] }, ...more }))
    await attempts(org, [
      ...each({ assignmentId: practice, mode: 'practice', marks: { n: ['none'] }, scenario: 'ws-05' }), ...each({}),
      ...each({ repeat: 1, marks: { n: ['none'] } }), ...each({ assignmentId: again, at: at(99), marks: { n: ['none'] } }), ...each({ scenario: 'ws-05', at: null, marks: { n: ['none'] } }),
    ])
    const first = await everything().attempt.findFirstOrThrow({ where: { organizationId: org, assignmentId, repeat: 0, endedAt: { not: null }, scenario: 'ws-01' } })
    await everything().attemptScore.create({ data: { attemptId: first.id, keyHash: hash('later'), actEarned: 0, actPossible: 1, readEarned: 0, readPossible: 0, dimensions: [] } })
    await everything().normScore.create({ data: { attemptId: first.id, keyHash: hash('later'), norm: 'n', marks: ['none'] } })
    expect((await count(org))['all norms all']).toEqual({ n: [5, 0] })
  })

  test('what is assigned to one person is in everybody’s numbers only', async () => {
    const org = await organization()
    const people = [], done = []
    for (let i = 0; i < 5; i++) people.push(await member(org, 'trainee'))
    for (const { actor: { userId }, membershipId } of people) done.push({ userId, assignmentId: await assignment(org, { membershipId }), at: at(1), marks: { n: ['none'] } })
    await attempts(org, done)
    const found = await count(org)
    expect(Object.keys(found).filter((key) => key.includes('norms'))).toEqual(['all norms all', 'all norms first-day'])
  })

  test('a batch stays while most of its people do, and what ended a moment ago waits', async () => {
    const org = await organization()
    const { people, assignmentId } = await cohortOf(5, org)
    await attempts(org, people.map(({ actor: { userId } }, i) => ({ userId, assignmentId, at: at(i), marks: { n: ['none'] } })))
    const leave = (many: number) => everything().membership.updateMany({ where: { id: { in: people.slice(0, many).map(({ membershipId }) => membershipId) } }, data: { leftAt: new Date() } })
    expect((await count(org, at(4)))['all norms all']).toBeUndefined()
    await leave(2)
    expect((await count(org))['all norms all']).toEqual({ n: [5, 5] })
    await leave(3)
    expect((await count(org))['all norms all']).toBeUndefined()
  })

  test('another organisation’s attempts are not in it', async () => {
    const [org, other] = [await organization(), await organization()]
    const { people, assignmentId } = await cohortOf(5, other)
    await attempts(other, people.map(({ actor: { userId } }, i) => ({ userId, assignmentId, at: at(i), marks: { n: ['none'] } })))
    expect((await count(org))['all norms all']).toBeUndefined()
    expect((await count(other))['all norms all']).toEqual({ n: [5, 5] })
  })
})

test('completion is counted as the assignments count it', async () => {
  const org = await organization()
  const { people, assignmentId, cohortId } = await cohortOf(6, org)
  const [gone, single] = [await assignment(org, { cohortId }, { module: 'no-more' }), await assignment(org, { membershipId: people[5]?.membershipId ?? '' })]
  const user = (i: number) => people[i]?.actor.userId ?? ''
  await attempts(org, [
    { userId: user(0), assignmentId, at: at(1) }, { userId: user(0), assignmentId, at: at(2), scenario: 'ws-05' }, { userId: user(1), assignmentId, at: at(1) }, { userId: user(2), assignmentId, at: null },
    { userId: user(0), assignmentId, at: at(3), scenario: 'ws-09' }, { userId: user(3), assignmentId: gone, at: at(1) }, { userId: user(5), assignmentId: single, at: at(3), scenario: 'ws-05' },
  ])
  const found = await count(org)
  const late = await asHouse((db) => completionOf(db, org, {}, new Date('2026-05-01')))
  const expected = Object.fromEntries(late.map((one) => [one.assignmentId, { people: one.people, begun: one.begun, finished: one.finished, open: one.persons.filter((person) => person.late && !person.finishedAt).length }]))
  expect(found['all completion all']).toEqual(expected)
  expect(expected[assignmentId]).toEqual({ people: 6, begun: 3, finished: 1, open: 0 }) // whoever came after it was due is not late
})
