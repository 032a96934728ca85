import 'server-only'
import { validate } from 'uuid'
import type { Db, Prisma } from '@/lib/db'
import { sees, type Member } from '@/lib/organizations'

/** The people a member sees: an admin all, a manager those in the cohorts they lead. */
export const peopleSeen = ({ organizationId, cohorts }: Member): Prisma.MembershipWhereInput =>
  ({ organizationId, ...(cohorts !== 'all' && { cohorts: { some: { cohortId: { in: cohorts } } } }) })

/** The cohorts a member sees. */
export const cohortsSeen = ({ organizationId, cohorts }: Member): Prisma.CohortWhereInput => ({ organizationId, ...(cohorts !== 'all' && { id: { in: cohorts } }) })

/** Whether all of these are cohorts that the member sees and that still take people in. */
export async function areOpen(db: Db, member: Member, cohorts: string[]): Promise<boolean> {
  const ids = [...new Set(cohorts)]
  if (!ids.every((id) => validate(id) && sees(member, id))) return false
  return (await db.cohort.count({ where: { organizationId: member.organizationId, id: { in: ids }, archivedAt: null } })) === ids.length
}
