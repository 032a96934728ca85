import 'server-only'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { transaction, type Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { validate } from 'uuid'

export type Role = 'trainee' | 'manager' | 'admin'

/** Somebody in an organisation, as the database has it now. `cohorts`: those they see as a manager; an admin sees `all`. A looker-on at a demonstration has no membership. */
export type Member = { userId: string; organizationId: string; membershipId: string | null; role: Role; cohorts: string[] | 'all' }

type Work<Value> = (db: Db, member: Member) => Promise<Result<Value, Failure>>

const rank: Record<Role, number> = { trainee: 0, manager: 1, admin: 2 }

/**
 * Reads something of an organisation as one of its members with at least this role; of a demonstration as anybody. The transaction sees this
 * organisation and no other. Error: `not-found` for strangers, for those who have left and for a lesser role, so that nothing tells what is there.
 */
export function lookAs<Value>(actor: Actor, organizationId: string, least: Role, work: Work<Value>): Promise<Result<Value, Failure>> {
  return within(actor, organizationId, async (db, member) => {
    const allowed = member ?? (await onlooker(db, actor, organizationId))
    return allowed && rank[allowed.role] >= rank[least] ? work(db, allowed) : fail('not-found')
  })
}

/** Changes something of an organisation, as `lookAs`. Errors: `not-found`; `read-only` for a demonstration. */
export function actAs<Value>(actor: Actor, organizationId: string, least: Role, work: Work<Value>): Promise<Result<Value, Failure>> {
  return within(actor, organizationId, async (db, member) => {
    if (await onlooker(db, actor, organizationId)) return fail('read-only')
    return member && rank[member.role] >= rank[least] ? work(db, member) : fail('not-found')
  })
}

/** Whether a member may see a cohort: a manager those they lead, an admin all. */
export const sees = ({ cohorts }: Member, cohortId: string): boolean => cohorts === 'all' || cohorts.includes(cohortId)

async function within<Value>(actor: Actor, organizationId: string, work: (db: Db, member: Member | null) => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> {
  if (!validate(organizationId)) return fail('not-found')
  return transaction({ userId: actor.userId, organizationId }, async (db) => work(db, await memberOf(db, actor, organizationId)))
}

async function memberOf(db: Db, { userId }: Actor, organizationId: string): Promise<Member | null> {
  const row = await db.membership.findFirst({ where: { organizationId, userId, leftAt: null }, select: { id: true, role: true, manages: { select: { cohortId: true } } } })
  if (!row) return null
  return { userId, organizationId, membershipId: row.id, role: row.role, cohorts: row.role === 'admin' ? 'all' : row.role === 'manager' ? row.manages.map(({ cohortId }) => cohortId) : [] }
}

async function onlooker(db: Db, { userId }: Actor, organizationId: string): Promise<Member | null> {
  const demo = await db.organization.findFirst({ where: { id: organizationId, demo: true }, select: { id: true } })
  return demo && { userId, organizationId, membershipId: null, role: 'admin', cohorts: 'all' }
}
