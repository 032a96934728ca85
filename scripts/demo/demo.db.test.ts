import { expect, test } from 'vitest'
import { replay } from '@/engine'
import { settingOf, decisionOf } from '@/lib/attempts/rows'
import { offered } from '@/lib/attempts/stories'
import { everything } from '@/lib/db/fixture'
import { person, organization, member } from '@/lib/organizations/fixture'
import { buildDemo } from './build'
import { groups } from './people'
import { removeDemo } from './remove'
import { tasksOf } from './weeks'

const now = new Date('2026-03-20T10:00:00+08:00') // a Friday
const small = groups().map((group) => ({ ...group, size: 3 }))

test('eight weeks end in the week of now: something is over, something still open', () => {
  const tasks = tasksOf(small, now)
  expect(tasks[0]?.begins).toEqual(new Date('2026-01-26T09:00:00+08:00'))
  for (const { begins, dueAt } of tasks) expect(dueAt.getTime()).toBeGreaterThan(begins.getTime())
  expect(tasks.every(({ begins }) => begins < now)).toBe(true)
  expect(tasks.some(({ dueAt }) => dueAt > now)).toBe(true)
})

test('what was played replays through the engine; taking the demonstration away leaves everybody else', async () => {
  const others = await member(await organization(), 'admin')
  await person()
  const before = { users: await everything().user.count(), memberships: await everything().membership.count() }
  const played = await buildDemo(now, () => undefined, small)
  expect(played).toBeGreaterThan(20)
  const attempts = await everything().attempt.findMany({ include: { decisions: { orderBy: { turn: 'asc' } }, scores: true } })
  expect(attempts).toHaveLength(played)
  for (const attempt of attempts) {
    const story = offered(attempt.scenario)?.story
    const state = story && replay(story, settingOf(attempt), attempt.decisions.map(decisionOf))
    expect(state?.ok && 'ending' in state.value.at && state.value.at.ending).toBe(attempt.ending)
    expect(attempt.scores).toHaveLength(1)
    expect(attempt.createdAt.getTime()).toBeLessThan(now.getTime())
  }
  expect(await everything().organization.count({ where: { demo: true } })).toBe(1)

  expect(await removeDemo(process.env['DATABASE_OWNER_URL'] ?? '')).toBe(1)
  expect(await everything().attempt.count()).toBe(0)
  expect({ users: await everything().user.count(), memberships: await everything().membership.count() }).toEqual(before)
  expect(await everything().membership.count({ where: { id: others.membershipId } })).toBe(1)
})
