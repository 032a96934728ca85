import 'server-only'
import type { Actor } from '@/lib/auth'
import { transaction } from '@/lib/db'
import type { Band, Pair, Sum } from '@/engine/types'
import { offered } from './stories'

/** One attempt in a person's own list. `score` once it has ended, by the key it was last scored with. */
export type AttemptSummary = {
  id: string
  scenario: string
  title: Pair | null // null: the scenario is no longer offered
  overlay: string
  mode: 'practice' | 'assessment'
  status: 'playing' | 'ended'
  begun: string // ISO instant
  ended: string | null
  rewoundFrom: string | null
  score: { band: Band | null; act: Sum; read: Sum } | null
}
export type AttemptPage = { attempts: AttemptSummary[]; next: string | null }

/** A person's attempts, the newest first, at most `limit`; `cursor` is `next` of the page before. */
export function listAttempts(actor: Actor, { cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<AttemptPage> {
  return transaction(actor, async (db) => {
    const rows = await db.attempt.findMany({
      where: { userId: actor.userId },
      include: { scores: { orderBy: { createdAt: 'desc' } } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      ...(cursor && { cursor: { id: cursor, userId: actor.userId }, skip: 1 }),
      take: limit + 1,
    })
    const attempts = rows.slice(0, limit).map(({ scores: [score], endedAt, createdAt, ...row }) => ({
      id: row.id, scenario: row.scenario, title: offered(row.scenario)?.meta.title ?? null, overlay: row.overlay, mode: row.mode,
      status: endedAt ? ('ended' as const) : ('playing' as const), begun: createdAt.toISOString(), ended: endedAt?.toISOString() ?? null,
      rewoundFrom: row.rewoundFrom,
      score: score ? { band: parseBand(score.band), act: { earned: score.actEarned, possible: score.actPossible }, read: { earned: score.readEarned, possible: score.readPossible } } : null,
    }))
    return { attempts, next: rows.length > limit ? (attempts.at(-1)?.id ?? null) : null }
  })
}

/** Bands are written by `finish` alone. */
const parseBand = (band: string | null) => band as Band | null
