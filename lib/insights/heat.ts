import 'server-only'
import type { Pair, Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { handbook } from '@/lib/content/handbook'
import type { Db } from '@/lib/db'
import type { Failure } from '@/lib/errors'
import { lookAs, sees, type Member } from '@/lib/organizations'
import type { Filter } from './filter'
import { countedAt, readNorms, readWeeks } from './rollups'
import { percentOf, type Shown } from './shown'
import { pointsOf, rowOf } from './suppress'
import { weeksAgo } from './weeks'

export type Column = { id: string; name: string }
/** One norm in every cohort and among everybody. `cells` in the order of the columns. */
export type Row = { norm: string; name: Pair; cells: Shown[]; total: Shown }
/** `quiet`: norms that were met, but by too few for any cell. */
export type Heat = { columns: Column[]; rows: Row[]; quiet: { norm: string; name: Pair }[]; countedAt: Date }
export type Point = { from: string; to: string; shown: Shown }
export type Norms = Heat & { cohorts: Column[]; trend: { name: Pair | null; points: Point[] } }

/** Norms by cohort, and one of them (or all) over time, in the cohort asked for or among everybody. Error: `not-found`. */
export function getNorms(actor: Actor, organizationId: string, filter: Filter, now = new Date()): Promise<Result<Norms, Failure>> {
  return lookAs(actor, organizationId, 'manager', async (db, member) => {
    const all = await allCohorts(db, organizationId)
    const heat = await readHeat(db, member, all, filter, now)
    const cohorts = all.filter(({ id }) => sees(member, id))
    const scope = cohorts.find(({ id }) => id === filter.cohort)?.id ?? 'all'
    const since = await sinceOf(db, organizationId, filter, now)
    const points = pointsOf(await readWeeks(db, organizationId, scope, filter.module, filter.norm)).filter(({ to }) => since === null || to >= since)
    return { ok: true, value: { ...heat, cohorts, trend: { name: filter.norm ? nameOf(filter.norm) : null, points } } }
  })
}

/** The cohorts there are, by name. */
export const allCohorts = (db: Db, organizationId: string): Promise<Column[]> =>
  db.cohort.findMany({ where: { organizationId, archivedAt: null }, select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] })

/** The heat map, what is misread most often first. Totals are decided on by all cohorts, so that every member who sees one sees the same. */
export async function readHeat(db: Db, member: Member, all: Column[], filter: Filter, now: Date): Promise<Heat> {
  const { organizationId } = member
  const counted = await countedAt(db, organizationId)
  const tallies = await readNorms(db, organizationId, filter.module, await sinceOf(db, organizationId, filter, now))
  const seen = all.flatMap((one, at) => (sees(member, one.id) ? [{ ...one, at }] : []))
  const asked = seen.filter(({ id }) => id === filter.cohort)
  const columns = asked.length > 0 ? asked : seen
  const rows = handbook().norms.flatMap(({ id, name }): Row[] => {
    const total = tallies.get('all')?.get(id)
    if (!total) return []
    const row = rowOf(all.map((cohort) => tallies.get(cohort.id)?.get(id) ?? { met: 0, misread: 0 }), total)
    return [{ norm: id, name, cells: columns.map(({ at }) => row.cells[at] ?? { as: 'none' }), total: row.total }]
  })
  const isTold = ({ cells, total }: Row) => [...cells, total].some((cell) => percentOf(cell) !== null)
  return {
    columns: columns.map(({ id, name }) => ({ id, name })), rows: rows.filter(isTold).sort((a, b) => worst(b) - worst(a)),
    quiet: rows.filter((row) => !isTold(row)).map(({ norm, name }) => ({ norm, name })), countedAt: counted,
  }
}

/** By what is shown and nothing else, so that the order tells no more than the cells. */
const worst = ({ cells, total }: Row) => (percentOf(total) ?? Math.max(-1, ...cells.map((cell) => percentOf(cell) ?? -1)))

export const nameOf = (norm: string): Pair => handbook().norms.find(({ id }) => id === norm)?.name ?? { zh: norm, en: norm }

async function sinceOf(db: Db, organizationId: string, { weeks }: Filter, now: Date): Promise<string | null> {
  if (weeks === null) return null
  const { timeZone } = await db.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { timeZone: true } })
  return weeksAgo(now, timeZone, weeks)
}
