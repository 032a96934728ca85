import 'server-only'
import { hashSecret } from '@/lib/auth'
import { asHouse, type Db } from '@/lib/db'
import { nameless } from './nameless'

const atOnce = 100 // people in one transaction

/**
 * What an organisation keeps no longer than it says: older attempts there are moved to a pseudonym, older letters and addresses of invitations go, and who left
 * before then loses name, number and addresses. Each person has one pseudonym in an organisation, so that people are still counted once. Safe to run again at any moment.
 */
export async function retain(now = new Date()): Promise<void> {
  const organizations = await asHouse((db) => db.organization.findMany({ where: { demo: false }, select: { id: true, retentionMonths: true } }))
  for (const { id, retentionMonths } of organizations) {
    const before = monthsBefore(now, retentionMonths)
    while ((await asHouse((db) => movePeople(db, id, before))) === atOnce);
    await asHouse((db) => forgetLetters(db, id, before))
    await asHouse((db) => forgetLeavers(db, id, before))
  }
}

/** The same day so many months earlier, or the last of that month. */
export function monthsBefore(now: Date, months: number): Date {
  const day = new Date(now)
  day.setUTCDate(1)
  day.setUTCMonth(day.getUTCMonth() - months)
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
  day.setUTCDate(Math.min(now.getUTCDate(), last))
  return day
}

/** @returns for how many people there was something to move */
async function movePeople(db: Db, organizationId: string, before: Date): Promise<number> {
  const people = await db.$queryRaw<{ userId: string }[]>`
    SELECT DISTINCT a."userId" FROM "Attempt" a JOIN "User" u ON u.id = a."userId"
    WHERE a."organizationId" = ${organizationId}::uuid AND COALESCE(a."endedAt", a."createdAt") < ${before} AND u."erasedAt" IS NULL LIMIT ${atOnce}`
  for (const { userId } of people) {
    const pseudonym = pseudonymOf(organizationId, userId)
    await db.user.createMany({ data: [{ id: pseudonym, kind: 'guest', tokensValidFrom: before, erasedAt: before }], skipDuplicates: true })
    const old = { organizationId, userId, OR: [{ endedAt: { lt: before } }, { endedAt: null, createdAt: { lt: before } }] }
    await db.share.deleteMany({ where: { attempt: old } })
    await db.starredLine.deleteMany({ where: { attempt: old } })
    await db.attempt.updateMany({ where: old, data: { userId: pseudonym, openSlot: null } })
  }
  return people.length
}

/** A user's id that nobody can lead back to the person without our secret. */
function pseudonymOf(organizationId: string, userId: string): string {
  const hash = hashSecret('retention', `${organizationId}\0${userId}`)
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** Letters name people too, and an invitation somebody who may never have come. */
async function forgetLetters(db: Db, organizationId: string, before: Date): Promise<void> {
  await db.mail.deleteMany({ where: { organizationId, createdAt: { lt: before } } })
  await db.invitation.updateMany({ where: { organizationId, createdAt: { lt: before }, email: { not: '' } }, data: { email: '' } })
}

async function forgetLeavers(db: Db, organizationId: string, before: Date): Promise<void> {
  const gone = await db.membership.findMany({ where: { organizationId, leftAt: { lt: before }, name: { not: nameless.name } }, select: { id: true, userId: true, email: true } })
  const theirs = { organizationId, address: { in: gone.flatMap(({ email }) => email ?? []) } }
  await db.mail.deleteMany({ where: theirs })
  await db.unsubscription.deleteMany({ where: theirs })
  await db.membership.updateMany({ where: { id: { in: gone.map(({ id }) => id) } }, data: nameless })
  await db.identity.deleteMany({ where: { issuer: `staff:${organizationId}`, userId: { in: gone.flatMap(({ userId }) => userId ?? []) } } })
}
