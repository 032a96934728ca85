import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { everything } from '@/lib/db/fixture'

/** For tests: what one person did in one attempt. `marks` by norm; `chose` by point; `at`: when it ended. */
export type Did = { userId: string; assignmentId: string; scenario?: string; story?: string; at: Date | null; marks?: Record<string, string[]>; chose?: Record<string, string>; mode?: 'practice' | 'assessment'; repeat?: number; key?: string }

export const hash = (word: string) => word.padEnd(64, '0').slice(0, 64)

/** For tests: an assignment of a module to a cohort or a membership. */
export async function assignment(organizationId: string, to: { cohortId?: string; membershipId?: string }, more: { module?: string; mode?: 'practice' | 'assessment'; dueAt?: Date } = {}): Promise<string> {
  const id = uuidv7()
  await everything().assignment.create({ data: { id, organizationId, module: 'first-day', mode: 'assessment', dueAt: new Date('2026-04-01T16:00:00Z'), guided: true, overlay: 'private-internet', createdBy: uuidv7(), createdAt: new Date('2026-03-01'), ...to, ...more } })
  return id
}

/** For tests: attempts under assignments, written as play would have written them. */
export async function attempts(organizationId: string, all: Did[]): Promise<void> {
  const db = everything()
  const made = all.map((did) => ({ scenario: 'ws-01', mode: 'assessment' as const, repeat: 0, key: 'k', marks: {}, chose: {}, id: uuidv7(), ...did }))
  await db.attempt.createMany({ data: made.map(({ id, userId, assignmentId, scenario, story = scenario, at, mode, repeat }) => ({
    id, userId, organizationId, assignmentId, scenario, storyHash: hash(story), format: 1, client: 'c', overlay: 'o', house: {}, seed: '0'.repeat(16), mode, guided: true, repeat,
    createdAt: new Date((at ?? new Date('2026-03-02')).getTime() - 1000), endedAt: at,
  })) })
  const ended = made.filter(({ at }) => at)
  await db.attemptScore.createMany({ data: ended.map(({ id, key, at }) => ({ attemptId: id, keyHash: hash(key), actEarned: 0, actPossible: 1, readEarned: 0, readPossible: 0, dimensions: [], createdAt: at ?? new Date() })) })
  await db.normScore.createMany({ data: ended.flatMap(({ id, key, marks }) => Object.entries(marks).map(([norm, list]) => ({ attemptId: id, keyHash: hash(key), norm, marks: list }))) })
  await db.decision.createMany({ data: made.flatMap(({ id, scenario, chose }) => Object.entries(chose).map(([point, choice], turn) => ({ attemptId: id, turn, scenario, point, choice, move: {}, at: 0, signals: [] }))) })
}
