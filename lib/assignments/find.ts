import 'server-only'
import type { Result } from '@/engine/types'
import { validate } from 'uuid'
import type { Actor } from '@/lib/auth'
import type { Db, Prisma } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { myOrganizations, type actAs, type lookAs, type Member } from '@/lib/organizations'
import { whereOf } from './completion'

export type AssignmentRow = Prisma.AssignmentGetPayload<object>

/** An assignment as a member who manages it may see it: a manager those to their cohorts and to people in them. */
export function managed(db: Db, { organizationId, cohorts }: Member, id: string): Promise<AssignmentRow | null> {
  return validate(id) ? db.assignment.findFirst({ where: { organizationId, id, ...whereOf(cohorts === 'all' ? {} : { cohorts }) } }) : Promise.resolve(null)
}

/** An assignment that concerns a member: to them, or to a cohort they are in. */
export function concerning(db: Db, { organizationId, membershipId }: Member, id: string): Promise<AssignmentRow | null> {
  return validate(id) && membershipId ? db.assignment.findFirst({ where: { organizationId, id, ...whereOf({ person: membershipId }) } }) : Promise.resolve(null)
}

type Own = { row: AssignmentRow; member: Member & { membershipId: string } }

/** Works on an assignment of the actor's, in whichever of their organisations it is. Errors: `not-found`, and those of `work`. */
export async function withOwn<Value>(actor: Actor, id: string, door: typeof lookAs | typeof actAs, work: (db: Db, own: Own) => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> {
  for (const organization of await myOrganizations(actor)) {
    const result = await door<Value>(actor, organization.id, 'trainee', async (db, member) => {
      const row = await concerning(db, member, id)
      return row && member.membershipId ? work(db, { row, member: { ...member, membershipId: member.membershipId } }) : fail('not-found')
    })
    if (result.ok || result.error.code !== 'not-found') return result
  }
  return fail('not-found')
}
