import 'server-only'
import type { Pair } from '@/engine/types'
import { completionOf } from '@/lib/assignments'
import { handbook } from '@/lib/content/handbook'
import type { Db } from '@/lib/db'
import { sees, type Member } from '@/lib/organizations'
import { readStandings, type Standing } from './rollups'

/** An assignment to a cohort as it stands. `late`: not finished though it was due; who came after that is not. */
export type Task = { id: string; cohort: string; module: string; name: Pair; dueAt: Date; people: number; begun: number; finished: number; late: number }

/** What is asked of the cohorts that a member sees, the latest due first. The dates are those of this moment; an assignment that no roll-up knows yet is counted now. */
export async function readTasks(db: Db, member: Member, now: Date): Promise<Task[]> {
  const { organizationId } = member
  const rows = (await db.assignment.findMany({ where: { organizationId, withdrawnAt: null, cohortId: { not: null } }, select: { id: true, cohortId: true, module: true, dueAt: true }, orderBy: [{ dueAt: 'desc' }, { id: 'asc' }] }))
    .flatMap(({ cohortId, ...row }) => (cohortId && sees(member, cohortId) ? [{ ...row, cohort: cohortId }] : []))
  const known = await readStandings(db, organizationId)
  const fresh = await countNow(db, organizationId, rows.flatMap(({ id }) => (known[id] ? [] : [id])), now)
  const { modules } = handbook()
  return rows.map((row) => {
    const { open, ...counts } = known[row.id] ?? fresh.get(row.id) ?? { people: 0, begun: 0, finished: 0, open: 0 }
    return { ...row, ...counts, name: modules.find(({ id }) => id === row.module)?.name ?? { zh: row.module, en: row.module }, late: row.dueAt < now ? open : 0 }
  })
}

async function countNow(db: Db, organizationId: string, ids: string[], now: Date): Promise<Map<string, Standing>> {
  if (ids.length === 0) return new Map()
  const all = await completionOf(db, organizationId, { ids }, now)
  return new Map(all.map(({ assignmentId, people, begun, finished, persons }) => [assignmentId, { people, begun, finished, open: persons.filter(({ finishedAt, late }) => finishedAt === null && late).length }]))
}
