import 'server-only'
import type { Mark, Pair, Sum } from '@/engine/types'
import { listAttempts, offered, type AttemptPage } from '@/lib/attempts'
import type { Actor } from '@/lib/auth'
import { library } from '@/lib/content/library'
import { scenesOf } from '@/lib/content/scenes'
import { transaction } from '@/lib/db'
import { bestOf, plus, readFinished, type Scored } from './best'
import { readMet, type Met } from './encounters'
import { onward, type Onward } from './onward'
import { headline, standings, type Standing } from './standing'

type Named = { id: string; name: Pair }
export type Standings = Omit<Standing, 'norm'> & Named
/** What to play next: the rule's word with the names it needs. */
export type Next = { why: Onward['why']; scenario: string; title: Pair; minutes: number; attempt: string | null; norms: Named[] }

/** What a person has learned so far. Sums and `marks` are over the best finished attempt at each scenario. */
export type Progress = AttemptPage & {
  headline: { well: Standings | null; look: Standings | null }
  onward: Next | null
  dimensions: (Sum & Named & { runs: (Sum & { attempt: string; ended: string })[] })[] // runs: finished attempts, the oldest first
  norms: (Named & { dimension: string; marks: Mark[]; first: Mark[]; since: Mark[] })[] // encounters, the oldest first; first: at the first decision ever at each point
  modules: (Sum & { id: string; scenarios: number; finished: number })[] // the sum is of acts
}

/** Progress and one page of the person's attempts. Scores that a newer key has overtaken are brought up to date first. */
export async function getProgress(actor: Actor, page: { cursor?: string | undefined; limit: number }): Promise<Progress> {
  const { finished, met, unfinished } = await transaction(actor, async (db) => ({
    finished: await readFinished(db, actor),
    met: await readMet(db, actor),
    unfinished: await db.attempt.findMany({ where: { userId: actor.userId, endedAt: null }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 20, select: { id: true, scenario: true } }),
  }))
  const best = bestOf(finished)
  const standing = standings(met)
  const { well, look } = headline(standing)
  const offers = scenesOf(library()).map(({ slug, level, norms }) => ({ slug, level, norms: norms.map(({ id }) => id) }))
  const next = onward({ offers, unfinished, played: new Set(finished.map(({ scenario }) => scenario)), standings: standing })
  return {
    headline: { well: well && named(well), look: look && named(look) },
    onward: next && told(next),
    dimensions: dimensionsOf(finished, best),
    norms: normsOf(best, met),
    modules: modulesOf(best),
    ...(await listAttempts(actor, page)),
  }
}

const nameOf = (id: string): Pair => Object.entries(library().norms.norms).find(([norm]) => norm === id)?.[1].name ?? { zh: id, en: id }
const named = ({ norm, ...counts }: Standing): Standings => ({ id: norm, name: nameOf(norm), ...counts })

function told(next: Onward): Next | null {
  const meta = offered(next.scenario)?.meta
  const norms = next.why === 'missed' ? next.norms.map((id) => ({ id, name: nameOf(id) })) : []
  return meta ? { why: next.why, scenario: meta.slug, title: meta.title, minutes: meta.minutes, attempt: next.why === 'unfinished' ? next.attempt : null, norms } : null
}

const dimensionsOf = (finished: Scored[], best: Scored[]): Progress['dimensions'] =>
  library().norms.dimensions.map(({ id, name }) => {
    const sums = (rows: Scored[]) => rows.flatMap((row) => row.dimensions.filter((one) => one.id === id).map(({ earned, possible }) => ({ earned, possible, row })))
    const runs = sums(finished).map(({ row, ...sum }) => ({ ...sum, attempt: row.id, ended: new Date(row.endedAt).toISOString() }))
    return { id, name, ...plus(sums(best)), runs }
  })

const normsOf = (best: Scored[], met: Met[]): Progress['norms'] =>
  Object.entries(library().norms.norms)
    .map(([id, { name, dimension }]) => ({
      id, name, dimension,
      marks: best.flatMap(({ norms }) => norms.flatMap(({ norm, marks }) => (norm === id ? marks : []))),
      first: met.filter(({ norm, first }) => norm === id && first).map(({ mark }) => mark),
      since: met.filter(({ norm, first }) => norm === id && !first).map(({ mark }) => mark),
    }))
    .filter(({ marks, first }) => marks.length + first.length > 0)

function modulesOf(best: Scored[]): Progress['modules'] {
  const metas = Object.values(library().revisions).map(({ meta }) => meta)
  return [...new Set(metas.flatMap(({ modules }) => modules))].map((id) => {
    const slugs = metas.filter(({ modules }) => modules.includes(id)).map(({ slug }) => slug)
    const done = best.filter(({ scenario }) => slugs.includes(scenario))
    return { id, scenarios: slugs.length, finished: done.length, ...plus(done.map(({ act }) => act)) }
  })
}
