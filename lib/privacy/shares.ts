import 'server-only'
import type { Debrief, Result } from '@/engine/types'
import { debriefOf, readRun } from '@/lib/attempts'
import type { Actor } from '@/lib/auth'
import { transaction, type Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { lookAs, sees, type Member } from '@/lib/organizations'
import { validate } from 'uuid'

/** Whether somebody lets their organisation's managers see an attempt. */
export type Sharing = { organization: string; shared: boolean }

/** How it stands with one's own finished, assigned attempt; null for any other: there is nobody to share it with. */
export function sharingOf(actor: Actor, attemptId: string): Promise<Sharing | null> {
  return transaction(actor, async (db) => {
    const found = await sharable(db, actor, attemptId)
    return found && { organization: found.organization, shared: (await db.share.count({ where: { attemptId } })) > 0 }
  })
}

/** Lets the managers of the organisation that assigned it see the debrief of an attempt. Again: nothing changes. Error: `not-found`, also while it goes on and for one's own practice. */
export function shareAttempt(actor: Actor, attemptId: string): Promise<Result<{ shared: boolean }, Failure>> {
  return transaction(actor, async (db) => {
    const found = await sharable(db, actor, attemptId)
    if (!found) return fail('not-found')
    await db.share.createMany({ data: [{ attemptId, organizationId: found.organizationId, userId: actor.userId }], skipDuplicates: true })
    return { ok: true, value: { shared: true } }
  })
}

/** Takes it back. Again: nothing changes. Error: `not-found`. */
export function unshareAttempt(actor: Actor, attemptId: string): Promise<Result<{ shared: boolean }, Failure>> {
  return transaction(actor, async (db) => {
    if (!validate(attemptId) || (await db.attempt.count({ where: { id: attemptId, userId: actor.userId } })) === 0) return fail('not-found')
    await db.share.deleteMany({ where: { attemptId, userId: actor.userId } })
    return { ok: true, value: { shared: false } }
  })
}

/** What a member of an organisation has shared there, the newest first, for those who see this member. Error: `not-found`. */
export function listShared(actor: Actor, organizationId: string, membershipId: string): Promise<Result<{ attempt: string; scenario: string; shared: string }[], Failure>> {
  return lookAs(actor, organizationId, 'manager', async (db, member) => {
    const who = await visible(db, member, membershipId)
    if (!who) return fail('not-found')
    const rows = who.userId === null ? [] : await db.share.findMany({ where: { organizationId, userId: who.userId }, select: { attemptId: true, createdAt: true, attempt: { select: { scenario: true } } }, orderBy: { createdAt: 'desc' } })
    return { ok: true, value: rows.map(({ attemptId, createdAt, attempt }) => ({ attempt: attemptId, scenario: attempt.scenario, shared: createdAt.toISOString() })) }
  })
}

/** The debrief of an attempt that a member has shared. Error: `not-found`, also once it was taken back. */
export function getShared(actor: Actor, organizationId: string, membershipId: string, attemptId: string): Promise<Result<{ name: string; debrief: Debrief }, Failure>> {
  return lookAs(actor, organizationId, 'manager', async (db, member) => {
    const who = validate(attemptId) ? await visible(db, member, membershipId) : null
    const share = who?.userId ? await db.share.findFirst({ where: { attemptId, organizationId, userId: who.userId }, select: { attempt: true } }) : null
    const debrief = share && (await debriefOf(db, await readRun(db, share.attempt)))
    return who && debrief ? { ok: true, value: { name: who.name, debrief } } : fail('not-found')
  })
}

async function sharable(db: Db, { userId }: Actor, id: string): Promise<{ organizationId: string; organization: string } | null> {
  if (!validate(id)) return null
  const row = await db.attempt.findFirst({ where: { id, userId, endedAt: { not: null }, assignmentId: { not: null } }, select: { organizationId: true } })
  if (!row?.organizationId) return null
  const member = await db.membership.findFirst({ where: { organizationId: row.organizationId, userId, leftAt: null }, select: { organization: { select: { name: true } } } })
  return member && { organizationId: row.organizationId, organization: member.organization.name }
}

/** A member, where the one who asks sees a cohort of theirs. Whoever has left shares nothing: they have no place any more to take it back at. */
async function visible(db: Db, member: Member, id: string): Promise<{ userId: string | null; name: string } | null> {
  if (!validate(id)) return null
  const found = await db.membership.findFirst({ where: { id, organizationId: member.organizationId }, select: { userId: true, name: true, leftAt: true, cohorts: { select: { cohortId: true } } } })
  return found && (member.cohorts === 'all' || found.cohorts.some(({ cohortId }) => sees(member, cohortId))) ? { name: found.name, userId: found.leftAt ? null : found.userId } : null
}
