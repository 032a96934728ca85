import 'server-only'
import type { Result } from '@/engine/types'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '@/lib/auth'
import { library } from '@/lib/content/library'
import { transaction, type Db } from '@/lib/db'
import { env } from '@/lib/env'
import { fail, type Failure } from '@/lib/errors'
import { note } from './audit'
import { isTimeZone } from './zone'

/** `id`: a UUIDv7 made by the caller, so that asking again is safe. `timeZone`: IANA. `person`: the name of whoever founds it, as colleagues know them. */
export type NewOrganization = { id: string; name: string; language: 'en' | 'zh'; timeZone: string; overlay: string; person: string }

/** Founds an organisation; who does it is its first admin. A guest cannot: they would lose it with their cookie. Errors: `signed-out` (a guest), `not-a-founder` (where the installation names who may), `no-such-setting` (hint), `id-taken`. */
export async function createOrganization(actor: Actor, { id, person, ...wanted }: NewOrganization): Promise<Result<{ id: string }, Failure>> {
  if (!Object.hasOwn(library().overlays, wanted.overlay)) return fail('no-such-setting', { hint: 'overlay' })
  if (!isTimeZone(wanted.timeZone)) return fail('no-such-setting', { hint: 'timeZone' })
  const { userId } = actor
  return transaction({ userId, organizationId: id }, async (db) => {
    const founder = await db.user.findUnique({ where: { id: userId }, select: { kind: true } })
    if (founder?.kind !== 'named') return fail('signed-out')
    if (!(await isFounder(db, userId))) return fail('not-a-founder')
    const { count } = await db.organization.createMany({ data: [{ id, ...wanted, house: {} }], skipDuplicates: true })
    if (count === 0) return (await db.membership.count({ where: { organizationId: id, userId, role: 'admin' } })) ? { ok: true, value: { id } } : fail('id-taken')
    await db.membership.createMany({ data: [{ id: uuidv7(), organizationId: id, userId, role: 'admin', name: person, joinedAt: new Date() }] })
    await note(db, { organizationId: id, userId }, { act: 'organization.created' })
    return { ok: true, value: { id } }
  })
}

/** Whether this person, who has an account, may found one: so that nobody fills in a form for nothing. */
export const mayFound = ({ userId }: Actor): Promise<boolean> => transaction({ userId, organizationId: null }, (db) => isFounder(db, userId))

async function isFounder(db: Db, userId: string): Promise<boolean> {
  const named = env().RUQUN_FOUNDERS?.toLowerCase().split(',').map((one) => one.trim())
  if (!named) return true
  const addresses = await db.identity.findMany({ where: { userId, issuer: 'email' }, select: { subject: true } })
  return addresses.some(({ subject }) => named.includes(subject) || named.includes(subject.slice(subject.lastIndexOf('@'))))
}
