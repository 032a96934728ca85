import 'server-only'
import { validate } from 'uuid'
import type { Result } from '@/engine/types'
import { hashSecret, newToken, type Actor } from '@/lib/auth'
import { fail, type Failure } from '@/lib/errors'
import { tidy, wrong } from '@/lib/import/tidy'
import { post } from '@/lib/mail'
import { actAs, lookAs, note, type Role } from '@/lib/organizations'
import { letterOf } from './letter'
import { areOpen } from './seen'

/** `cohort`: joined by a trainee, led by a manager. `site`: what the link in the letter begins with. */
export type NewInvitation = { id: string; email: string; role: Role; cohort: string | null; site: string }
export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired'
export type Invitation = { id: string; email: string; role: Role; cohort: string | null; state: InvitationState; createdAt: Date; expiresAt: Date }

const days = 24 * 60 * 60 * 1000
const aDay = 500 // invitations

export const hashInvitation = (token: string): string => hashSecret('invitation', token)

/** Sends an invitation that is good for seven days; admins only. `id`: a UUIDv7 made by the caller. Errors: `not-found`, `read-only`, `invalid-request`, `too-many-letters`, `id-taken`. */
export function invite(actor: Actor, organizationId: string, { id, email, role, cohort, site }: NewInvitation): Promise<Result<{ id: string }, Failure>> {
  return actAs(actor, organizationId, 'admin', async (db, member) => {
    const address = tidy.email(email)
    if (wrong('email', address) || address === '') return fail('invalid-request', { errors: [{ path: 'email', message: 'This is no e-mail address.' }] })
    if (cohort !== null && !(await areOpen(db, member, [cohort]))) return fail('not-found')
    if ((await db.invitation.count({ where: { organizationId, createdAt: { gt: new Date(Date.now() - days) } } })) >= aDay) return fail('too-many-letters')
    const token = newToken()
    const row = { id, organizationId, email: address, role, cohortId: cohort, tokenHash: hashInvitation(token), invitedBy: actor.userId, expiresAt: new Date(Date.now() + 7 * days) }
    const { count } = await db.invitation.createMany({ data: [row], skipDuplicates: true })
    if (count === 0) return (await db.invitation.count({ where: { id, organizationId } })) ? { ok: true, value: { id } } : fail('id-taken')
    const { name, language } = await db.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { name: true, language: true } })
    const written = language === 'zh' ? 'zh' : 'en'
    await post(db, { organizationId, address, language: written, ...letterOf(written, { organization: name, link: `${site}/${written}/invitation/${token}` }) })
    await note(db, member, { act: 'invitation.sent', on: { kind: 'invitation', id }, details: { role, cohort } })
    return { ok: true, value: { id } }
  })
}

/** The newest 200 invitations; admins only. Error: `not-found`. */
export function listInvitations(actor: Actor, organizationId: string): Promise<Result<Invitation[], Failure>> {
  return lookAs(actor, organizationId, 'admin', async (db) => {
    const rows = await db.invitation.findMany({ where: { organizationId }, include: { cohort: { select: { name: true } } }, orderBy: { createdAt: 'desc' }, take: 200 })
    return { ok: true, value: rows.map(({ id, email, role, cohort, createdAt, expiresAt, ...row }) => ({ id, email, role, cohort: cohort?.name ?? null, createdAt, expiresAt, state: stateOf({ ...row, expiresAt }) })) }
  })
}

/** Withdraws an invitation that nobody has accepted; admins only. Errors: `not-found`, `read-only`. */
export function revokeInvitation(actor: Actor, organizationId: string, id: string): Promise<Result<{ id: string }, Failure>> {
  return actAs(actor, organizationId, 'admin', async (db, member) => {
    if (!validate(id)) return fail('not-found')
    const { count } = await db.invitation.updateMany({ where: { id, organizationId, acceptedAt: null, revokedAt: null }, data: { revokedAt: new Date() } })
    if (count === 0) return fail('not-found')
    await note(db, member, { act: 'invitation.revoked', on: { kind: 'invitation', id } })
    return { ok: true, value: { id } }
  })
}

export function stateOf({ acceptedAt, revokedAt, expiresAt }: { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date }): InvitationState {
  if (acceptedAt) return 'accepted'
  if (revokedAt) return 'revoked'
  return expiresAt <= new Date() ? 'expired' : 'open'
}
