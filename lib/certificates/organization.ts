import 'server-only'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import type { Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { actAs, lookAs, note } from '@/lib/organizations'
import { validate } from 'uuid'
import { shown, type Certificate, type Row } from './shape'

/** One given under an organisation's assignment. `holder`: as the organisation calls them; null: they are no longer known here. */
export type Given = Certificate & { holder: string | null }

const shownAtMost = 500

/** The certificates under an organisation's assignments, the newest first, for its admins. Error: `not-found`. */
export function givenCertificates(actor: Actor, organizationId: string): Promise<Result<Given[], Failure>> {
  return lookAs(actor, organizationId, 'admin', async (db) => {
    const rows = await db.certificate.findMany({ where: { organizationId }, orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }], take: shownAtMost })
    const people = await db.membership.findMany({ where: { organizationId, userId: { in: rows.map(({ userId }) => userId) } }, select: { userId: true, name: true } })
    const names = new Map(people.map(({ userId, name }) => [userId, name]))
    return { ok: true, value: rows.map((row) => ({ ...shown(row), holder: names.get(row.userId) ?? null })) }
  })
}

/** Makes one invalid. Again: nothing changes. Errors: `not-found`; `read-only`. */
export function revokeGiven(actor: Actor, organizationId: string, id: string): Promise<Result<{ revoked: true }, Failure>> {
  return actAs(actor, organizationId, 'admin', async (db, member) => {
    const row = await oneOf(db, organizationId, id)
    if (!row) return fail('not-found')
    const { count } = await db.certificate.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } })
    if (count > 0) await note(db, member, { act: 'certificate.revoked', on: { kind: 'certificate', id }, details: { module: row.module } })
    return { ok: true, value: { revoked: true } }
  })
}

/** Sets until when one is valid, an ISO instant; null: without an end. Errors: `not-found`; `read-only`. */
export function setExpiry(actor: Actor, organizationId: string, id: string, expires: string | null): Promise<Result<Certificate, Failure>> {
  return actAs(actor, organizationId, 'admin', async (db, member) => {
    const row = await oneOf(db, organizationId, id)
    if (!row) return fail('not-found')
    const expiresAt = expires === null ? null : new Date(expires)
    await db.certificate.updateMany({ where: { id }, data: { expiresAt } })
    await note(db, member, { act: 'certificate.expiry-set', on: { kind: 'certificate', id }, details: { module: row.module, expires } })
    return { ok: true, value: shown({ ...row, expiresAt }) }
  })
}

const oneOf = async (db: Db, organizationId: string, id: string): Promise<Row | null> => (validate(id) ? db.certificate.findFirst({ where: { id, organizationId } }) : null)
