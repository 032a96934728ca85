import 'server-only'
import { validate } from 'uuid'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { fail, type Failure } from '@/lib/errors'
import { lookAs, type Role } from '@/lib/organizations'
import { cohortsSeen, peopleSeen } from './seen'

/** A person as HR has them. `cohorts`: ids, of those the reader sees. `own`: it is the reader; `editable`: the reader may change it. */
export type PersonSheet = {
  id: string; name: string; staffNumber: string | null; department: string | null; email: string | null; phone: string | null
  role: Role; joinedAt: Date | null; leftAt: Date | null; codeUntil: Date | null; cohorts: string[]; own: boolean; editable: boolean
}

/** One person of those a manager sees. Error: `not-found`. */
export function getPerson(actor: Actor, organizationId: string, membershipId: string): Promise<Result<PersonSheet, Failure>> {
  return lookAs(actor, organizationId, 'manager', async (db, member) => {
    if (!validate(membershipId)) return fail('not-found')
    const row = await db.membership.findFirst({ where: { id: membershipId, ...peopleSeen(member) }, include: { cohorts: { where: { cohort: cohortsSeen(member) }, select: { cohortId: true } } } })
    if (!row) return fail('not-found')
    const { id, name, staffNumber, department, email, phone, role, joinedAt, leftAt, codeHash, codeExpiresAt, userId } = row
    const codeUntil = codeHash && codeExpiresAt && codeExpiresAt > new Date() ? codeExpiresAt : null
    const editable = member.role === 'admin' || role === 'trainee'
    return { ok: true, value: { id, name, staffNumber, department, email, phone, role, joinedAt: userId ? joinedAt : null, leftAt, codeUntil, cohorts: row.cohorts.map(({ cohortId }) => cohortId), own: userId === actor.userId, editable } }
  })
}
