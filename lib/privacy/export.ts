import 'server-only'
import type { Actor } from '@/lib/auth'
import { transaction, type Db } from '@/lib/db'
import { heldOf, type Held } from './held'

/** Everything about one person. No secret is in it: no password, token or code, and of an attempt not its seed. */
export type Export = Held & Awaited<ReturnType<typeof ownRows>> & { exported: string }

/** Gathers everything we hold about a person. */
export async function exportMine(actor: Actor): Promise<Export> {
  const own = await transaction(actor, (db) => ownRows(db, actor.userId))
  return { exported: new Date().toISOString(), ...own, ...(await heldOf(actor)) }
}

async function ownRows(db: Db, userId: string) {
  const mine = { where: { userId }, orderBy: { createdAt: 'asc' } } as const
  return {
    account: await db.user.findUnique({ where: { id: userId }, select: { id: true, kind: true, name: true, createdAt: true } }),
    identities: await db.identity.findMany({ ...mine, select: { issuer: true, subject: true, createdAt: true } }),
    password: await db.password.findUnique({ where: { userId }, select: { changedAt: true } }),
    memberships: await db.membership.findMany({
      ...mine, select: { id: true, organization: { select: { id: true, name: true } }, role: true, name: true, staffNumber: true, department: true, email: true, phone: true, joinedAt: true, leftAt: true, createdAt: true },
    }),
    attempts: await db.attempt.findMany({ ...mine, omit: { userId: true, seed: true, openSlot: true, storyHash: true }, include: { decisions: decided, hints: { select: { turn: true, createdAt: true } }, scores: scored } }),
    lines: await db.starredLine.findMany({ ...mine, select: { scenario: true, line: true, attemptId: true, createdAt: true } }),
    differences: await db.difference.findMany({ ...mine, omit: { userId: true } }),
    certificates: await db.certificate.findMany({ where: { userId }, orderBy: { issuedAt: 'asc' }, omit: { userId: true, nameHash: true, nameSalt: true } }),
    shares: await db.share.findMany({ ...mine, select: { attemptId: true, organizationId: true, createdAt: true } }),
  }
}

const decided = { orderBy: { turn: 'asc' }, omit: { attemptId: true, scenario: true } } as const
const scored = { orderBy: { createdAt: 'asc' }, omit: { attemptId: true, keyHash: true }, include: { norms: { select: { norm: true, marks: true } } } } as const
