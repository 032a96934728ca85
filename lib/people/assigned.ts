import 'server-only'
import { validate } from 'uuid'
import type { Band, Result } from '@/engine/types'
import { completionOf, type PersonStanding } from '@/lib/assignments'
import type { Actor } from '@/lib/auth'
import { fail, type Failure } from '@/lib/errors'
import { lookAs, sees } from '@/lib/organizations'
import { peopleSeen } from './seen'

/** How one person stands under an assignment: how far, and in an assessment the band; never what they chose. `module`: its id. */
export type Assigned = { id: string; module: string; dueAt: Date; state: PersonStanding['state']; band: Band | null; finishedAt: Date | null; late: boolean }

/** What is assigned to a person, the earliest due first; to a manager what is for them alone or for a cohort that the manager leads. Error: `not-found`. */
export function assignedTo(actor: Actor, organizationId: string, membershipId: string): Promise<Result<Assigned[], Failure>> {
  return lookAs(actor, organizationId, 'manager', async (db, member) => {
    if (!validate(membershipId) || !(await db.membership.count({ where: { id: membershipId, ...peopleSeen(member) } }))) return fail('not-found')
    const all = await completionOf(db, organizationId, { person: membershipId })
    const shown = all.filter(({ cohortId, withdrawnAt }) => withdrawnAt === null && (cohortId === null || sees(member, cohortId)))
    return { ok: true, value: shown.flatMap(({ assignmentId: id, module, dueAt, persons }) => persons.filter((one) => one.membershipId === membershipId).map(({ state, band, finishedAt, late }) => ({ id, module, dueAt, state, band, finishedAt, late }))) }
  })
}
