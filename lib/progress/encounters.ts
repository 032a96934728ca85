import 'server-only'
import { encounters, markOf } from '@/engine'
import type { Mark } from '@/engine/types'
import { readRuns } from '@/lib/attempts'
import type { Actor } from '@/lib/auth'
import type { Db } from '@/lib/db'

/** One norm met at one decision of a person's own; `first`: their first decision ever at that point. */
export type Met = { scenario: string; point: string; norm: string; mark: Mark; first: boolean }

const mostRead = 500 // attempts

/**
 * Everything a person has met, in the order in which they decided. Turns that came with a rewind are not theirs a second
 * time; an assessment that still goes on tells nothing.
 */
export async function readMet(db: Db, { userId }: Actor): Promise<Met[]> {
  const told = { userId, OR: [{ mode: 'practice' as const }, { endedAt: { not: null } }] }
  const runs = await readRuns(db, await db.attempt.findMany({ where: told, orderBy: { createdAt: 'asc' }, take: mostRead }))
  const all = runs.flatMap(({ run: { row, setting, state, playable: { story, rubric } }, times }) => {
    const missedBefore = state.missed.filter(({ turn }) => turn <= row.sharedTurns).length
    return encounters({ story, rubric, setting, state }, row.sharedTurns, missedBefore).map(({ point, turn, grades }, order) => {
      const closed = turn ?? (state.missed.find((one) => one.point === point)?.turn ?? 1) - 1
      return { scenario: row.scenario, point, grades, at: times[closed] ?? row.createdAt.getTime(), order }
    })
  })
  const seen = new Set<string>()
  return all.sort((a, b) => a.at - b.at || a.order - b.order).flatMap(({ scenario, point, grades }) => {
    const place = `${scenario}/${point}`
    const first = !seen.has(place)
    seen.add(place)
    return grades.map((one) => ({ scenario, point, norm: one.norm, mark: markOf(one), first })).filter(({ mark }) => mark !== 'not-shown')
  })
}
