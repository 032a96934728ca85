import 'server-only'
import type { Band } from '@/engine/types'
import type { Db } from '@/lib/db'
import type { Played } from './standing'

/** Attempts under these assignments, by assignment and user, scored as they were last. A course that was taken back belongs to nobody's assignment. */
export async function readPlayed(db: Db, assignments: string[], users?: string[]): Promise<Map<string, Map<string, Played[]>>> {
  const rows = assignments.length === 0 ? [] : await db.attempt.findMany({
    where: { assignmentId: { in: assignments }, ...(users && { userId: { in: users } }) },
    select: {
      id: true, assignmentId: true, userId: true, scenario: true, createdAt: true, endedAt: true,
      scores: { select: { band: true, actEarned: true, actPossible: true }, orderBy: { createdAt: 'desc' }, take: 1 },
    },
  })
  const found = new Map<string, Map<string, Played[]>>()
  for (const { assignmentId, userId, createdAt, endedAt, scores: [score], id, scenario } of rows) {
    if (!assignmentId) continue
    const ofUsers = found.get(assignmentId) ?? new Map<string, Played[]>()
    const own = ofUsers.get(userId) ?? []
    own.push({ id, scenario, createdAt: createdAt.getTime(), endedAt: endedAt?.getTime() ?? null, band: parseBand(score?.band ?? null), act: { earned: score?.actEarned ?? 0, possible: score?.actPossible ?? 0 } })
    found.set(assignmentId, ofUsers.set(userId, own))
  }
  return found
}

/** Bands are written from a score, and by this slice from what a route has checked. */
export const parseBand = (band: string | null) => band as Band | null
