import 'server-only'
import type { Band } from '@/engine/types'
import type { Db } from '@/lib/db'
import { parseBand, readPlayed } from './played'
import { standing, type Standing, type State } from './standing'
import { scenariosOf } from './modules'

/** One person under one assignment. `userId` null: entered by HR and not come yet. `band`: only of who has finished, and of a practice none: how well it goes there is nobody else's. */
export type PersonStanding = { membershipId: string; userId: string | null; state: State; band: Band | null; finishedAt: Date | null; late: boolean; done: boolean }

/** How an assignment stands. `finished` counts `passed` too; `late`: not finished though it is due, or finished after. */
export type Completion = {
  assignmentId: string; module: string; cohortId: string | null; membershipId: string | null; mode: 'practice' | 'assessment'
  dueAt: Date; withdrawnAt: Date | null; people: number; begun: number; finished: number; passed: number; late: number; persons: PersonStanding[]
}

/** Which assignments: by id, of these cohorts (with those to single people in them), or of one person (their own and their cohorts'). Nothing: all. */
export type Which = { ids?: string[]; cohorts?: string[]; person?: string }

/**
 * Completion per assignment, the earliest due first, and per person in it. Reads what the transaction may see of the organisation and checks nobody:
 * the caller has passed `lookAs`, and a manager's gives `cohorts`. Four statements, whatever their number; 100,000 attempts are for a job, not for a page.
 */
export async function completionOf(db: Db, organizationId: string, which: Which = {}, now = new Date()): Promise<Completion[]> {
  const rows = await db.assignment.findMany({ where: { organizationId, ...whereOf(which) }, orderBy: [{ dueAt: 'asc' }, { id: 'asc' }] })
  const people = await peopleOf(db, organizationId, rows, which.person)
  const played = await readPlayed(db, rows.map(({ id }) => id), which.person === undefined ? undefined : [...people.values()].flat().flatMap(({ userId }) => userId ?? []))
  return rows.map((row) => {
    const persons = (people.get(row.id) ?? []).map(({ membershipId, userId, since }) => {
      const attempts = (userId && played.get(row.id)?.get(userId)) || []
      const terms = { scenarios: scenariosOf(row.module, attempts), dueAt: row.dueAt.getTime(), passBand: parseBand(row.passBand), attemptsAllowed: row.attemptsAllowed, withdrawn: row.withdrawnAt !== null }
      const said = shown(standing(attempts, terms, { now: now.getTime(), since: since.getTime() }))
      return { membershipId, userId, ...said, band: row.mode === 'practice' ? null : said.band }
    })
    const { id: assignmentId, module, cohortId, membershipId, mode, dueAt, withdrawnAt } = row
    return { assignmentId, module, cohortId, membershipId, mode, dueAt, withdrawnAt, ...counted(persons), persons }
  })
}

const shown = ({ state, band, finishedAt, late, done }: Standing) => ({ state, band, late, done, finishedAt: finishedAt === null ? null : new Date(finishedAt) })

function counted(persons: PersonStanding[]) {
  const count = (has: (person: PersonStanding) => boolean) => persons.filter(has).length
  return {
    people: persons.length, begun: count(({ state }) => state !== 'not-begun'), finished: count(({ finishedAt }) => finishedAt !== null),
    passed: count(({ state }) => state === 'passed'), late: count(({ late }) => late),
  }
}

/** Assignments that are one of these, as a query says it. */
export const whereOf = ({ ids, cohorts, person }: Which) => ({
  ...(ids && { id: { in: ids } }),
  AND: [
    ...(cohorts ? [{ OR: [{ cohortId: { in: cohorts } }, { membership: { cohorts: { some: { cohortId: { in: cohorts } } } } }] }] : []),
    ...(person ? [{ OR: [{ membershipId: person }, { cohort: { members: { some: { membershipId: person } } } }] }] : []),
  ],
})

type Person = { membershipId: string; userId: string | null; since: Date }

/** Who is in each assignment now: who has left is in none. */
async function peopleOf(db: Db, organizationId: string, rows: { id: string; cohortId: string | null; membershipId: string | null; createdAt: Date }[], person?: string): Promise<Map<string, Person[]>> {
  const cohorts = [...new Set(rows.flatMap(({ cohortId }) => cohortId ?? []))]
  const single = rows.flatMap(({ membershipId }) => membershipId ?? [])
  const inCohorts = await db.cohortMember.findMany({
    where: { organizationId, cohortId: { in: cohorts }, membership: { leftAt: null }, ...(person && { membershipId: person }) },
    select: { cohortId: true, membershipId: true, createdAt: true, membership: { select: { userId: true } } }, orderBy: { membershipId: 'asc' },
  })
  const alone = await db.membership.findMany({ where: { organizationId, id: { in: single }, leftAt: null }, select: { id: true, userId: true } })
  const found = new Map<string, Person[]>(cohorts.map((id) => [id, []]))
  for (const { cohortId, membershipId, createdAt, membership } of inCohorts) found.get(cohortId)?.push({ membershipId, userId: membership.userId, since: createdAt })
  return new Map(rows.map((row) => [
    row.id,
    row.cohortId ? (found.get(row.cohortId) ?? []) : alone.filter(({ id }) => id === row.membershipId).map(({ id, userId }) => ({ membershipId: id, userId, since: row.createdAt })),
  ]))
}
