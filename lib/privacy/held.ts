import 'server-only'
import type { Actor } from '@/lib/auth'
import { asHouse, type Db } from '@/lib/db'

/** What lies outside a person's own rows: cohorts they are in, assignments they have read about, and letters to them. Text only of letters from organisations: our own hold links that sign in. */
export type Held = {
  cohorts: { organization: string; cohort: string; since: string }[]
  assignments: { organization: string; module: string; due: string; read: string }[]
  letters: { from: string | null; subject: string; written: string; sent: string | null; text: string | null }[]
}

export function heldOf({ userId }: Actor): Promise<Held> {
  return asHouse(async (db) => {
    const memberships = await db.membership.findMany({
      where: { userId }, orderBy: { createdAt: 'asc' },
      select: {
        organizationId: true, organization: { select: { name: true } },
        cohorts: { select: { createdAt: true, cohort: { select: { name: true } } } }, read: { select: { createdAt: true, assignment: { select: { module: true, dueAt: true } } } },
      },
    })
    const nameOf = new Map(memberships.map(({ organizationId, organization }) => [organizationId, organization.name]))
    const letters = await db.mail.findMany({ where: await lettersTo(db, userId), orderBy: { createdAt: 'asc' } })
    return {
      cohorts: memberships.flatMap(({ organization, cohorts }) => cohorts.map(({ cohort, createdAt }) => ({ organization: organization.name, cohort: cohort.name, since: createdAt.toISOString() }))),
      assignments: memberships.flatMap(({ organization, read }) =>
        read.map(({ assignment, createdAt }) => ({ organization: organization.name, module: assignment.module, due: assignment.dueAt.toISOString(), read: createdAt.toISOString() }))),
      letters: letters.map(({ organizationId, subject, text, createdAt, sentAt }) => ({
        from: organizationId === null ? null : (nameOf.get(organizationId) ?? null), subject, written: createdAt.toISOString(), sent: sentAt?.toISOString() ?? null, text: organizationId === null ? null : text,
      })),
    }
  })
}

/** Letters to somebody: in their own matter to an address they sign in with; from an organisation to the address it has of them. */
export async function lettersTo(db: Db, userId: string) {
  const own = await addressesOf(db, userId)
  const known = await db.membership.findMany({ where: { userId, email: { not: null } }, select: { organizationId: true, email: true } })
  return { OR: [{ organizationId: null, address: { in: own } }, ...known.map(({ organizationId, email }) => ({ organizationId, address: email ?? '' }))] }
}

/** The e-mail addresses that somebody signs in with. */
export const addressesOf = async (db: Db, userId: string): Promise<string[]> =>
  (await db.identity.findMany({ where: { userId, issuer: 'email' }, select: { subject: true } })).map(({ subject }) => subject)
