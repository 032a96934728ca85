import 'server-only'
import { transaction, type Db } from '@/lib/db'
import type { Actor } from './actor'

/** How somebody may sign in. A staff number goes with a code from HR, or with a password of one's own. */
export type Way = { kind: 'email'; address: string } | { kind: 'staff'; organizationId: string; number: string } | { kind: 'oidc'; issuer: string }
export type Person = { name: string | null; isNamed: boolean; hasPassword: boolean; ways: Way[] }

/** Who somebody is to themselves. */
export function personOf({ userId }: Actor): Promise<Person> {
  return transaction({ userId, organizationId: null }, async (db) => {
    const { name, kind, password, identities } = await db.user.findUniqueOrThrow({ where: { id: userId }, include: { password: { select: { userId: true } }, identities: { orderBy: { createdAt: 'asc' } } } })
    return { name, isNamed: kind === 'named', hasPassword: password !== null, ways: identities.map(wayOf) }
  })
}

/** Whether somebody is signed in under a name; a guest is not. */
export async function isNamed(actor: Actor | null): Promise<boolean> {
  if (!actor) return false
  const found = await transaction({ userId: actor.userId, organizationId: null }, (db) => db.user.findUnique({ where: { id: actor.userId }, select: { kind: true } }))
  return found?.kind === 'named'
}

export const byEmail = 'email'
export const byStaffNumber = (organizationId: string): string => `staff:${organizationId}`

/** Whether somebody can come back without any organisation: by an address, a company's sign-in, or a password. */
export async function hasOwnWay(db: Db, userId: string): Promise<boolean> {
  const [others, passwords] = [await db.identity.count({ where: { userId, NOT: { issuer: { startsWith: byStaffNumber('') } } } }), await db.password.count({ where: { userId } })]
  return others + passwords > 0
}

function wayOf({ issuer, subject }: { issuer: string; subject: string }): Way {
  if (issuer === byEmail) return { kind: 'email', address: subject }
  const staff = byStaffNumber('')
  return issuer.startsWith(staff) ? { kind: 'staff', organizationId: issuer.slice(staff.length), number: subject } : { kind: 'oidc', issuer }
}
