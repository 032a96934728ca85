import 'server-only'
import type { Db } from '@/lib/db'
import { recount } from './recount'
import type { Tally } from './shown'

export type Standing = { people: number; begun: number; finished: number; open: number }
/** Met and misread, by norm. */
type Norms = Record<string, [number, number]>
/** How often each choice was made, by story, point and choice. */
export type Choices = Record<string, Record<string, Record<string, number>>>

/** When this organisation was last counted. Where it never was, that is done now. */
export async function countedAt(db: Db, organizationId: string): Promise<Date> {
  const id = { organizationId_scope_view_module: { organizationId, scope: 'all', view: 'completion', module: 'all' } }
  const counted = (await db.rollup.findUnique({ where: id, select: { countedAt: true } }))?.countedAt
  if (counted) return counted
  const now = new Date()
  await recount(db, organizationId, now)
  return now
}

/** How every assignment stands, by its id. */
export async function readStandings(db: Db, organizationId: string): Promise<Record<string, Standing>> {
  return parseStandings((await db.rollup.findFirst({ where: { organizationId, scope: 'all', view: 'completion', module: 'all' } }))?.counts ?? {})
}

/** Tallies by scope and norm. `since`: only of batches that were complete in this week or later. */
export async function readNorms(db: Db, organizationId: string, module: string | null, since: string | null): Promise<Map<string, Map<string, Tally>>> {
  if (since === null) {
    const rows = await db.rollup.findMany({ where: { organizationId, view: 'norms', module: module ?? 'all' } })
    return new Map(rows.map(({ scope, counts }) => [scope, tallies([parseNorms(counts)])]))
  }
  const rows = await db.rollup.findMany({ where: { organizationId, view: 'trend', module: module ?? 'all' } })
  return new Map(rows.map(({ scope, counts }) => [scope, tallies(Object.entries(parseWeeks(counts)).flatMap(([week, norms]) => (week >= since ? [norms] : [])))]))
}

/** Tallies of one scope by week, the earliest first; of one norm, or of all together. */
export async function readWeeks(db: Db, organizationId: string, scope: string, module: string | null, norm: string | null): Promise<{ week: string; tally: Tally }[]> {
  const row = await db.rollup.findFirst({ where: { organizationId, scope, view: 'trend', module: module ?? 'all' } })
  return Object.entries(parseWeeks(row?.counts ?? {})).sort(([a], [b]) => (a < b ? -1 : 1)).map(([week, norms]) => {
    const counted = norm === null ? Object.values(norms) : Object.hasOwn(norms, norm) ? [norms[norm] ?? [0, 0]] : []
    return { week, tally: counted.reduce<Tally>((sum, [met = 0, misread = 0]) => ({ met: sum.met + met, misread: sum.misread + misread }), { met: 0, misread: 0 }) }
  })
}

/** How choices were spread in one scenario. */
export async function readChoices(db: Db, organizationId: string, scope: string, module: string | null, scenario: string): Promise<Choices> {
  return parseChoices((await db.rollup.findFirst({ where: { organizationId, scope, view: `choices:${scenario}`, module: module ?? 'all' } }))?.counts ?? {})
}

/** The scenarios of which choices are counted. */
export async function countedScenarios(db: Db, organizationId: string): Promise<string[]> {
  const rows = await db.rollup.findMany({ where: { organizationId, scope: 'all', module: 'all', view: { startsWith: 'choices:' } }, select: { view: true }, orderBy: { view: 'asc' } })
  return rows.map(({ view }) => view.slice('choices:'.length))
}

function tallies(all: Norms[]): Map<string, Tally> {
  const found = new Map<string, Tally>()
  for (const [norm, [met, misread]] of all.flatMap((norms) => Object.entries(norms))) {
    const so = found.get(norm) ?? { met: 0, misread: 0 }
    found.set(norm, { met: so.met + met, misread: so.misread + misread })
  }
  return found
}

/** Rows are written by `recount` alone. */
const parseNorms = (counts: unknown) => counts as Norms
const parseWeeks = (counts: unknown) => counts as Record<string, Norms>
const parseChoices = (counts: unknown) => counts as Choices
const parseStandings = (counts: unknown) => counts as Record<string, Standing>
