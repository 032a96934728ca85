import 'server-only'
import { validate } from 'uuid'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import type { Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { note } from './audit'
import { lockOrganization } from './lock'
import { actAs, type Member, type Role } from './member'

type Done = Promise<Result<{ id: string }, Failure>>
type Person = { id: string; role: Role; userId: string | null; email: string | null }

// A code that a manager made for a trainee must not open what the trainee has become.
const noCode = { codeHash: null, codeExpiresAt: null }

/** Gives a member a role; admins only. Who is no manager leads no cohort. Errors: `not-found`, `read-only`, `last-admin`. */
export function setRole(actor: Actor, organizationId: string, membershipId: string, role: Role): Done {
  return onMember(actor, organizationId, membershipId, async (db, member, person) => {
    if (person.role === role) return { ok: true, value: { id: person.id } }
    if (role !== 'admin' && (await isLastAdmin(db, organizationId, person))) return fail('last-admin')
    await db.membership.updateMany({ where: { id: person.id }, data: { role, ...(role !== 'trainee' && noCode) } })
    if (role !== 'manager') await db.cohortManager.deleteMany({ where: { organizationId, membershipId: person.id } })
    await note(db, member, { act: 'membership.role', on: { kind: 'membership', id: person.id }, details: { from: person.role, to: role } })
    return { ok: true, value: { id: person.id } }
  })
}

/** Ends a membership; admins only. What was done stays on record. Errors: `not-found`, `read-only`, `last-admin`. */
export const endMembership = (actor: Actor, organizationId: string, membershipId: string): Done =>
  onMember(actor, organizationId, membershipId, (db, member, person) => end(db, member, person, 'membership.ended'))

/** Leaves an organisation. Errors: `not-found`, `read-only`, `last-admin`. */
export function leaveOrganization(actor: Actor, organizationId: string): Done {
  return actAs(actor, organizationId, 'trainee', async (db, member) => {
    await lockOrganization(db, organizationId)
    const person = await db.membership.findFirst({ where: { organizationId, userId: actor.userId, leftAt: null }, select: { id: true, role: true, userId: true, email: true } })
    return person ? end(db, member, person, 'membership.left') : fail('not-found')
  })
}

/** Takes somebody back who had left, as a trainee; admins only. Errors: `not-found`, `read-only`. */
export function returnMember(actor: Actor, organizationId: string, membershipId: string): Done {
  return actAs(actor, organizationId, 'admin', async (db, member) => {
    if (!validate(membershipId)) return fail('not-found')
    const { count } = await db.membership.updateMany({ where: { id: membershipId, organizationId, leftAt: { not: null } }, data: { leftAt: null, role: 'trainee' } })
    if (count === 0) return fail('not-found')
    await note(db, member, { act: 'membership.returned', on: { kind: 'membership', id: membershipId } })
    return { ok: true, value: { id: membershipId } }
  })
}

// Locked before it is looked at: of two who would each leave the other as last admin, the second sees what the first did, also about themselves.
function onMember(actor: Actor, organizationId: string, membershipId: string, work: (db: Db, member: Member, person: Person) => Done): Done {
  return actAs(actor, organizationId, 'admin', async (db, member) => {
    if (!validate(membershipId)) return fail('not-found')
    await lockOrganization(db, organizationId)
    if (!(await db.membership.count({ where: { organizationId, userId: actor.userId, role: 'admin', leftAt: null } }))) return fail('not-found')
    const person = await db.membership.findFirst({ where: { id: membershipId, organizationId, leftAt: null }, select: { id: true, role: true, userId: true, email: true } })
    return person ? work(db, member, person) : fail('not-found')
  })
}

async function end(db: Db, member: Member, person: Person, act: string): Done {
  if (await isLastAdmin(db, member.organizationId, person)) return fail('last-admin')
  await db.membership.updateMany({ where: { id: person.id }, data: { leftAt: new Date(), ...noCode } })
  if (person.email) await db.invitation.updateMany({ where: { organizationId: member.organizationId, email: person.email, acceptedAt: null, revokedAt: null }, data: { revokedAt: new Date() } }) // else it would open the door again
  await db.cohortManager.deleteMany({ where: { organizationId: member.organizationId, membershipId: person.id } })
  await note(db, member, { act, on: { kind: 'membership', id: person.id } })
  return { ok: true, value: { id: person.id } }
}

/** Whether nobody else could act as admin: somebody who has not come yet cannot. */
async function isLastAdmin(db: Db, organizationId: string, { id, role }: Person): Promise<boolean> {
  if (role !== 'admin') return false
  return (await db.membership.count({ where: { organizationId, role: 'admin', leftAt: null, userId: { not: null }, NOT: { id } } })) === 0
}
