import 'server-only'
import type { Actor } from '@/lib/auth'
import { asHouse, type Db } from '@/lib/db'

/**
 * What lies outside a person's own rows: cohorts they are in or lead, assignments they have read about, letters to them, invitations they accepted, who may send
 * them no reminders, and what stands of them in records. Text only of letters from organisations: our own hold links that sign in.
 */
export type Held = {
  cohorts: { organization: string; cohort: string; since: string }[]
  assignments: { organization: string; module: string; due: string; read: string }[]
  letters: { from: string | null; subject: string; written: string; sent: string | null; text: string | null }[]
  leads: { organization: string; cohort: string }[]
  invitations: { organization: string; address: string; role: string; accepted: string | null }[]
  unsubscribed: { organization: string; address: string; since: string }[]
  records: { organization: string; act: string; by: 'me' | 'others'; at: string }[]
}

export function heldOf({ userId }: Actor): Promise<Held> {
  return asHouse(async (db) => {
    const memberships = await db.membership.findMany({
      where: { userId }, orderBy: { createdAt: 'asc' },
      select: {
        id: true, organizationId: true, email: true, organization: { select: { name: true } }, manages: { select: { cohort: { select: { name: true } } } },
        cohorts: { select: { createdAt: true, cohort: { select: { name: true } } } }, read: { select: { createdAt: true, assignment: { select: { module: true, dueAt: true } } } },
      },
    })
    const nameOf = new Map(memberships.map(({ organizationId, organization }) => [organizationId, organization.name]))
    const letters = await db.mail.findMany({ where: await lettersTo(db, userId), orderBy: { createdAt: 'asc' } })
    const invitations = await db.invitation.findMany({ where: { id: { in: await acceptedBy(db, userId) } }, orderBy: { createdAt: 'asc' }, include: { organization: { select: { name: true } } } })
    const unsubscriptions = await db.unsubscription.findMany({ where: { OR: memberships.flatMap(({ organizationId, email }) => (email === null ? [] : [{ organizationId, address: email }])) } })
    const deeds = await db.auditEvent.findMany({ where: { OR: [{ userId }, { subject: { in: memberships.map(({ id }) => id) } }] }, orderBy: { createdAt: 'asc' } })
    return {
      leads: memberships.flatMap(({ organization, manages }) => manages.map(({ cohort }) => ({ organization: organization.name, cohort: cohort.name }))),
      invitations: invitations.map(({ organization, email, role, acceptedAt }) => ({ organization: organization.name, address: email, role, accepted: acceptedAt?.toISOString() ?? null })),
      unsubscribed: unsubscriptions.map(({ organizationId, address, createdAt }) => ({ organization: nameOf.get(organizationId) ?? '', address, since: createdAt.toISOString() })),
      records: deeds.map(({ organizationId, act, userId: who, createdAt }) => ({ organization: nameOf.get(organizationId) ?? '', act, by: who === userId ? 'me' : 'others', at: createdAt.toISOString() })),
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

/** The invitations that somebody accepted: they went to an address that need not be on any roster. Their ids. */
export const acceptedBy = async (db: Db, userId: string): Promise<string[]> =>
  (await db.auditEvent.findMany({ where: { userId, act: 'invitation.accepted' }, select: { subject: true } })).flatMap(({ subject }) => subject ?? [])

/** The e-mail addresses that somebody signs in with. */
export const addressesOf = async (db: Db, userId: string): Promise<string[]> =>
  (await db.identity.findMany({ where: { userId, issuer: 'email' }, select: { subject: true } })).map(({ subject }) => subject)
