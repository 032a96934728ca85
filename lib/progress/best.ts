import 'server-only'
import { z } from 'zod'
import type { Mark, Sum } from '@/engine/types'
import { rescore } from '@/lib/attempts'
import type { Actor } from '@/lib/auth'
import type { Db } from '@/lib/db'

/** A finished attempt with its score by the present key. `endedAt` in ms. */
export type Scored = { id: string; scenario: string; endedAt: number; act: Sum; dimensions: (Sum & { id: string })[]; norms: { norm: string; marks: Mark[] }[] }

const mostRead = 500 // finished attempts

const rowsOf = (db: Db, { userId }: Actor) =>
  db.attempt.findMany({
    where: { userId, endedAt: { not: null } },
    include: { scores: { orderBy: { createdAt: 'desc' }, include: { norms: true } } },
    orderBy: { endedAt: 'desc' },
    take: mostRead,
  })
type Row = Awaited<ReturnType<typeof rowsOf>>[number]

/** A person's finished attempts, the oldest first, scored anew where a newer key has overtaken them. */
export async function readFinished(db: Db, actor: Actor): Promise<Scored[]> {
  const rows = await rowsOf(db, actor)
  const now = (await rescore(db, rows)) ? await rowsOf(db, actor) : rows
  return now.map(scored).filter((one) => one !== null).reverse()
}

/** Of each scenario the attempt with the largest share earned; of equals the latest. The oldest comes first. */
export function bestOf(finished: Scored[]): Scored[] {
  const best = new Map<string, Scored>()
  for (const row of finished) {
    const rival = best.get(row.scenario)
    if (!rival || share(row.act) >= share(rival.act)) best.set(row.scenario, row)
  }
  return [...best.values()].sort((a, b) => a.endedAt - b.endedAt)
}

function scored({ id, scenario, endedAt, scores: [latest] }: Row): Scored | null {
  if (!latest) return null
  const act = { earned: latest.actEarned, possible: latest.actPossible }
  const norms = latest.norms.map(({ norm, marks }) => ({ norm, marks: marks.map(parseMark) }))
  return { id, scenario, endedAt: endedAt?.getTime() ?? 0, act, dimensions: dimensionRows.parse(latest.dimensions), norms }
}

const dimensionRows = z.array(z.object({ id: z.string(), earned: z.number(), possible: z.number() }))
/** Marks are written from a Score alone. */
const parseMark = (mark: string) => mark as Mark
const share = ({ earned, possible }: Sum) => (possible ? earned / possible : 0)
/** Sums added up. */
export const plus = (sums: readonly Sum[]): Sum => ({ earned: sums.reduce((sum, { earned }) => sum + earned, 0), possible: sums.reduce((sum, { possible }) => sum + possible, 0) })
