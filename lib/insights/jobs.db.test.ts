import { expect, test } from 'vitest'
import { everything } from '@/lib/db/fixture'
import { workAll } from '@/lib/jobs/worker'
import { cohort, member, organization } from '@/lib/organizations/fixture'
import { assignment, attempts } from './fixture'
import { lookForNews, news, rollup } from './jobs'

const db = everything()
const minutes = (many: number) => new Date(Date.now() + many * 60_000)
const countedAt = async (organizationId: string) => (await db.rollup.findFirst({ where: { organizationId, view: 'completion' } }))?.countedAt
async function look() {
  await db.job.deleteMany({ where: { kind: 'news' } })
  await lookForNews()
  await workAll({ news, rollup })
}
const counted = (organizationId: string, at: Date) => db.rollup.updateMany({ where: { organizationId }, data: { countedAt: at } })

test('an organisation is counted when something was assigned there, when an attempt ended, when HR did something, and not otherwise', async () => {
  const [org, quiet] = [await organization(), await organization()]
  const cohortId = await cohort(org)
  const { actor: { userId } } = await member(org, 'trainee', { joins: [cohortId] })
  const assignmentId = await assignment(org, { cohortId })
  await look()
  expect(await countedAt(org)).toBeInstanceOf(Date)
  expect(await countedAt(quiet)).toBeUndefined()

  const before = minutes(-30)
  await counted(org, before)
  await look()
  expect(await countedAt(org)).toEqual(before)
  await attempts(org, [{ userId, assignmentId, at: minutes(-29) }])
  await look()
  expect(await countedAt(org)).not.toEqual(before)

  await counted(org, before)
  await db.attempt.updateMany({ where: { organizationId: org }, data: { endedAt: minutes(-60) } })
  await look()
  expect(await countedAt(org)).toEqual(before)
  await db.auditEvent.create({ data: { id: crypto.randomUUID(), organizationId: org, act: 'assignment.extended', details: {}, createdAt: minutes(-1) } })
  await look()
  expect(await countedAt(org)).not.toEqual(before)
})

test('one look waits, however often it is asked for, and each asks for the next', async () => {
  await db.job.deleteMany({})
  await Promise.all([lookForNews(), lookForNews(), lookForNews()])
  expect(await db.job.count({ where: { kind: 'news' } })).toBe(1)
  await workAll({ news, rollup })
  const waiting = await db.job.findMany({ where: { kind: 'news', doneAt: null } })
  expect(waiting.map(({ dueAt }) => dueAt > minutes(.5))).toEqual([true])
})
