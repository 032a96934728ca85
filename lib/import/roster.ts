import 'server-only'
import type { Db } from '@/lib/db'
import type { Roster } from './types'

/** Everybody an organisation has or had on its roster, as a plan compares them. */
export async function rosterOf(db: Db, organizationId: string): Promise<Roster> {
  const cohorts = await db.cohort.findMany({ where: { organizationId }, select: { id: true, name: true, archivedAt: true } })
  const names = new Map(cohorts.map(({ id, name }) => [id, name]))
  const rows = await db.membership.findMany({ where: { organizationId }, select: { id: true, name: true, staffNumber: true, department: true, email: true, phone: true, leftAt: true } })
  const joined = new Map<string, string[]>()
  for (const { membershipId, cohortId } of await db.cohortMember.findMany({ where: { organizationId }, select: { membershipId: true, cohortId: true } })) {
    joined.set(membershipId, [...(joined.get(membershipId) ?? []), names.get(cohortId) ?? ''])
  }
  return {
    people: rows.map(({ leftAt, ...row }) => ({ ...row, left: leftAt !== null, cohorts: joined.get(row.id) ?? [] })),
    cohorts: cohorts.filter(({ archivedAt }) => !archivedAt).map(({ name }) => name),
    archived: cohorts.filter(({ archivedAt }) => archivedAt).map(({ name }) => name),
  }
}
