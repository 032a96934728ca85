import 'server-only'
import type { Pair, Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { transaction } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { validate } from 'uuid'
import { completions } from './completion'
import { isName } from './name'
import { shown, type Certificate } from './shape'

/** A completed module for which one can be made. `assignment`: under which it was completed; null: by one's own practice. */
export type Ready = { module: string; title: Pair; completed: string; assignment: string | null }

/** A person's certificates, the newest first, and what they could have one for. */
export async function myCertificates(actor: Actor): Promise<{ certificates: Certificate[]; ready: Ready[] }> {
  const rows = await transaction(actor, (db) => db.certificate.findMany({ where: { userId: actor.userId }, orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }] }))
  const certificates = rows.map(shown)
  const has = (module: string, organizationId: string | null) => certificates.some((one) => one.module === module && one.organizationId === organizationId && one.state === 'valid')
  const done = await completions(actor)
  const isAssigned = (module: string) => done.some((one) => one.module === module && one.assignment !== null)
  const ready = done.filter((one) => !has(one.module, one.organizationId) && (one.assignment !== null || !isAssigned(one.module))) // of the same play one is enough
  return { certificates, ready: ready.map(({ module, title, at, assignment }) => ({ module, title, completed: at.toISOString(), assignment })) }
}

/** One's own certificate with a name to be printed on it: it must be the one it was made for. Errors: `not-found`; `wrong-name`. */
export function certificateToPrint(actor: Actor, id: string, name: string): Promise<Result<Certificate, Failure>> {
  return transaction(actor, async (db) => {
    const row = validate(id) ? await db.certificate.findFirst({ where: { id, userId: actor.userId, revokedAt: null } }) : null
    if (!row) return fail('not-found')
    return isName(row, name) ? { ok: true, value: shown(row) } : fail('wrong-name')
  })
}

/** Makes one of one's own invalid, for good. Again: nothing changes. Error: `not-found`. */
export function revokeOwn(actor: Actor, id: string): Promise<Result<{ revoked: true }, Failure>> {
  return transaction(actor, async (db) => {
    const mine = { id, userId: actor.userId }
    if (!validate(id) || (await db.certificate.count({ where: mine })) === 0) return fail('not-found')
    await db.certificate.updateMany({ where: { ...mine, revokedAt: null }, data: { revokedAt: new Date() } })
    return { ok: true, value: { revoked: true } }
  })
}
