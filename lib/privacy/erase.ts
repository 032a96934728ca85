import 'server-only'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { noName } from '@/lib/certificates'
import { asHouse, type Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { lockOrganization, note } from '@/lib/organizations'
import { acceptedBy, addressesOf, lettersTo } from './held'
import { nameless } from './nameless'

/**
 * Erases a person, in one transaction: who they are goes, everywhere; what they decided stays under an id that names nobody. Works as the
 * house, as a person may be in several organisations at once. Error: `last-admin` with the organisation's name, where others would be left without one.
 */
export function eraseMine({ userId }: Actor): Promise<Result<{ erased: true }, Failure>> {
  return asHouse(async (db) => {
    const memberships = await db.membership.findMany({ where: { userId }, select: { id: true, organizationId: true, role: true, email: true, leftAt: true } })
    const needing = await needingAdmin(db, userId, memberships.filter(({ role, leftAt }) => role === 'admin' && leftAt === null).map(({ organizationId }) => organizationId))
    if (needing !== null) return fail('last-admin', { hint: needing })
    await eraseLetters(db, userId, memberships)
    await eraseSignIn(db, userId)
    await eraseOwnWords(db, userId)
    for (const { id, organizationId, leftAt } of memberships) {
      await db.cohortManager.deleteMany({ where: { membershipId: id } })
      await db.membership.updateMany({ where: { id }, data: { ...nameless, userId: null, role: 'trainee', leftAt: leftAt ?? new Date() } }) // whatever HR writes into this row later, no attempt is under it
      await note(db, { organizationId, userId }, { act: 'membership.erased', on: { kind: 'membership', id } })
      await endForsaken(db, organizationId)
    }
    await db.user.updateMany({ where: { id: userId }, data: { name: null, erasedAt: new Date(), tokensValidFrom: new Date() } })
    return { ok: true, value: { erased: true } }
  })
}

/** The name of an organisation that has other people and no other admin; null: there is none. Held until the end, so that two last admins do not go at once. */
async function needingAdmin(db: Db, userId: string, organizations: string[]): Promise<string | null> {
  for (const id of organizations.sort()) {
    await lockOrganization(db, id)
    const others = await db.membership.findMany({ where: { organizationId: id, leftAt: null, AND: [{ userId: { not: null } }, { userId: { not: userId } }] }, select: { role: true } })
    if (others.length > 0 && others.every(({ role }) => role !== 'admin')) return (await db.organization.findUniqueOrThrow({ where: { id }, select: { name: true } })).name
  }
  return null
}

/** Where nobody with an account is left, nobody will ever take anybody off the roster: they leave now, and retention forgets them in its time. */
async function endForsaken(db: Db, organizationId: string): Promise<void> {
  if (await db.membership.count({ where: { organizationId, leftAt: null, userId: { not: null } } })) return
  await db.membership.updateMany({ where: { organizationId, leftAt: null }, data: { leftAt: new Date(), codeHash: null, codeExpiresAt: null } })
}

async function eraseLetters(db: Db, userId: string, memberships: { organizationId: string; email: string | null }[]): Promise<void> {
  const own = await addressesOf(db, userId)
  const known = memberships.flatMap(({ organizationId, email }) => (email === null ? [] : [{ organizationId, address: email }]))
  await db.mail.deleteMany({ where: await lettersTo(db, userId) })
  await db.oneTimeToken.deleteMany({ where: { OR: [{ userId }, { address: { in: own } }] } })
  await db.unsubscription.deleteMany({ where: { OR: known } })
  const invited = { OR: [{ id: { in: await acceptedBy(db, userId) } }, { email: { in: own } }, ...known.map(({ organizationId, address }) => ({ organizationId, email: address }))] }
  await db.invitation.updateMany({ where: { ...invited, acceptedAt: null, revokedAt: null }, data: { revokedAt: new Date() } })
  await db.invitation.updateMany({ where: invited, data: { email: '' } })
}

async function eraseSignIn(db: Db, userId: string): Promise<void> {
  await db.identity.deleteMany({ where: { userId } })
  await db.password.deleteMany({ where: { userId } })
}

async function eraseOwnWords(db: Db, userId: string): Promise<void> {
  await db.starredLine.deleteMany({ where: { userId } })
  await db.difference.deleteMany({ where: { userId } })
  await db.share.deleteMany({ where: { userId } })
  await db.attempt.updateMany({ where: { userId, openSlot: { not: null } }, data: { openSlot: null } })
  for (const { id, revokedAt } of await db.certificate.findMany({ where: { userId }, select: { id: true, revokedAt: true } })) {
    await db.certificate.updateMany({ where: { id }, data: { ...noName(), revokedAt: revokedAt ?? new Date() } })
  }
}
