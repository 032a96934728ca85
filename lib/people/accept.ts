import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { asHouse, type Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { tidy, wrong } from '@/lib/import/tidy'
import { lockOrganization, note, type Role } from '@/lib/organizations'
import { hashInvitation, stateOf } from './invitations'

/** What whoever holds an invitation is told. */
export type Offer = { organization: string; role: Role; cohort: string | null }
type Row = NonNullable<Awaited<ReturnType<typeof find>>>

const rank: Record<Role, number> = { trainee: 0, manager: 1, admin: 2 }
const refusals = { accepted: 'invitation-used', revoked: 'invitation-revoked', expired: 'invitation-expired' } as const

/** What an invitation offers; it needs no sign-in. Errors: `not-found`, `invitation-used`, `invitation-revoked`, `invitation-expired`. */
export async function lookInvitation(token: string): Promise<Result<Offer, Failure>> {
  const row = await asHouse((db) => find(db, token))
  const refusal = refusalOf(row)
  return row && !refusal ? { ok: true, value: { organization: row.organization.name, role: row.role, cohort: row.cohort?.name ?? null } } : (refusal ?? fail('not-found'))
}

/**
 * Joins by an invitation, once, under this name. Somebody whom HR has entered with the invited address becomes that person on the roster; a member
 * never loses a role by it. Errors: as `lookInvitation`, and `signed-out` (nobody or a guest), `invalid-request`.
 */
export async function acceptInvitation(actor: Actor, token: string, name: string): Promise<Result<{ organization: string; role: Role }, Failure>> {
  const called = tidy.name(name)
  if (wrong('name', called)) return fail('invalid-request', { errors: [{ path: 'name', message: 'A name has 1 to 80 characters.' }] })
  return asHouse(async (db) => {
    const found = await find(db, token)
    if (!found) return fail('not-found')
    await lockOrganization(db, found.organizationId)
    const row = (await find(db, token)) ?? found
    const refusal = refusalOf(row)
    if (refusal) return refusal
    const user = await db.user.findUnique({ where: { id: actor.userId }, select: { kind: true } })
    if (user?.kind !== 'named') return fail('signed-out')
    // An invitation from before somebody's membership ended does not undo that.
    if (await db.membership.count({ where: { organizationId: row.organizationId, userId: actor.userId, leftAt: { gt: row.createdAt } } })) return fail('invitation-revoked')
    await db.invitation.updateMany({ where: { id: row.id }, data: { acceptedAt: new Date() } })
    const { id: membershipId, role } = await enroll(db, actor.userId, row, called)
    const place = row.cohort && { organizationId: row.organizationId, cohortId: row.cohort.id, membershipId }
    if (place && row.role === 'trainee') await db.cohortMember.createMany({ data: [place], skipDuplicates: true })
    if (place && role === 'manager' && row.role === 'manager') await db.cohortManager.createMany({ data: [place], skipDuplicates: true })
    await note(db, { organizationId: row.organizationId, userId: actor.userId }, { act: 'invitation.accepted', on: { kind: 'invitation', id: row.id }, details: { membership: membershipId, role } })
    return { ok: true, value: { organization: row.organizationId, role } }
  })
}

async function enroll(db: Db, userId: string, { organizationId, email, role }: Row, name: string): Promise<{ id: string; role: Role }> {
  const own = await db.membership.findFirst({ where: { organizationId, userId } })
  const entered = await db.membership.findFirst({ where: { organizationId, email } })
  const joined = { userId, leftAt: null, joinedAt: new Date(), codeHash: null, codeExpiresAt: null }
  const higher = (now: Role) => (rank[now] > rank[role] ? now : role)
  if (own) {
    const kept = own.leftAt ? role : higher(own.role)
    await db.membership.updateMany({ where: { id: own.id }, data: { role: kept, ...(kept !== own.role && { codeHash: null, codeExpiresAt: null }), ...(own.leftAt && joined) } })
    return { id: own.id, role: kept }
  }
  if (entered && entered.userId === null && entered.leftAt === null) {
    await db.membership.updateMany({ where: { id: entered.id }, data: { role: higher(entered.role), ...joined } })
    return { id: entered.id, role: higher(entered.role) }
  }
  const id = uuidv7()
  await db.membership.createMany({ data: [{ id, organizationId, role, name, email: entered ? null : email, ...joined }] })
  return { id, role }
}

/** An invitation with its cohort; none where that has been archived since: it takes nobody in. */
async function find(db: Db, token: string) {
  const row = await db.invitation.findUnique({ where: { tokenHash: hashInvitation(token) }, include: { organization: { select: { name: true } }, cohort: { select: { id: true, name: true, archivedAt: true } } } })
  return row && { ...row, cohort: row.cohort?.archivedAt ? null : row.cohort }
}

function refusalOf(row: Row | null): ReturnType<typeof fail> | null {
  if (!row) return fail('not-found')
  const state = stateOf(row)
  return state === 'open' ? null : fail(refusals[state])
}
