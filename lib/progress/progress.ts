import 'server-only'
import { z } from 'zod'
import type { Mark, Pair, Sum } from '@/engine/types'
import { listAttempts, rescore, type AttemptPage } from '@/lib/attempts'
import type { Actor } from '@/lib/auth'
import { library } from '@/lib/content/library'
import { transaction, type Db } from '@/lib/db'

/** What a person has learned so far, over the best finished attempt at each scenario. */
export type Progress = AttemptPage & {
  dimensions: (Sum & { id: string; name: Pair })[]
  norms: { id: string; name: Pair; dimension: string; marks: Mark[] }[] // encounters, the oldest first
  modules: (Sum & { id: string; scenarios: number; finished: number })[] // the sum is of acts
}

const mostRead = 500 // finished attempts

/** Progress and one page of the person's attempts. Scores that a newer key has overtaken are brought up to date first. */
export async function getProgress(actor: Actor, page: { cursor?: string | undefined; limit: number }): Promise<Progress> {
  const best = bestOf(await transaction(actor, (db) => readFinished(db, actor)))
  return { dimensions: dimensionsOf(best), norms: normsOf(best), modules: modulesOf(best), ...(await listAttempts(actor, page)) }
}

const finished = (db: Db, { userId }: Actor) =>
  db.attempt.findMany({
    where: { userId, endedAt: { not: null } },
    include: { scores: { orderBy: { createdAt: 'desc' }, include: { norms: true } } },
    orderBy: { endedAt: 'desc' },
    take: mostRead,
  })
type Finished = Awaited<ReturnType<typeof finished>>[number]

async function readFinished(db: Db, actor: Actor): Promise<Finished[]> {
  const rows = await finished(db, actor)
  return (await rescore(db, rows)) ? finished(db, actor) : rows
}

type Scored = { scenario: string; endedAt: number; act: Sum; dimensions: (Sum & { id: string })[]; norms: { norm: string; marks: Mark[] }[] }

/** Of each scenario the attempt with the largest share earned; of equals the latest. The oldest comes first. */
function bestOf(rows: Finished[]): Scored[] {
  const best = new Map<string, Scored>()
  for (const row of rows.map(scored).filter((one) => one !== null)) {
    const rival = best.get(row.scenario)
    if (!rival || share(row.act) > share(rival.act)) best.set(row.scenario, row)
  }
  return [...best.values()].sort((a, b) => a.endedAt - b.endedAt)
}

function scored({ scenario, endedAt, scores: [latest] }: Finished): Scored | null {
  if (!latest) return null
  const act = { earned: latest.actEarned, possible: latest.actPossible }
  const norms = latest.norms.map(({ norm, marks }) => ({ norm, marks: marks.map(parseMark) }))
  return { scenario, endedAt: endedAt?.getTime() ?? 0, act, dimensions: dimensionRows.parse(latest.dimensions), norms }
}

const dimensionRows = z.array(z.object({ id: z.string(), earned: z.number(), possible: z.number() }))
/** Marks are written from a Score alone. */
const parseMark = (mark: string) => mark as Mark
const share = ({ earned, possible }: Sum) => (possible ? earned / possible : 0)
const plus = (sums: Sum[]): Sum => ({ earned: sums.reduce((sum, { earned }) => sum + earned, 0), possible: sums.reduce((sum, { possible }) => sum + possible, 0) })

const dimensionsOf = (best: Scored[]): Progress['dimensions'] =>
  library().norms.dimensions.map(({ id, name }) => ({ id, name, ...plus(best.flatMap(({ dimensions }) => dimensions.filter((one) => one.id === id))) }))

const normsOf = (best: Scored[]): Progress['norms'] =>
  Object.entries(library().norms.norms)
    .map(([id, { name, dimension }]) => ({ id, name, dimension, marks: best.flatMap(({ norms }) => norms.flatMap(({ norm, marks }) => (norm === id ? marks : []))) }))
    .filter(({ marks }) => marks.length > 0)

function modulesOf(best: Scored[]): Progress['modules'] {
  const metas = Object.values(library().revisions).map(({ meta }) => meta)
  return [...new Set(metas.flatMap(({ modules }) => modules))].map((id) => {
    const slugs = metas.filter(({ modules }) => modules.includes(id)).map(({ slug }) => slug)
    const done = best.filter(({ scenario }) => slugs.includes(scenario))
    return { id, scenarios: slugs.length, finished: done.length, ...plus(done.map(({ act }) => act)) }
  })
}
