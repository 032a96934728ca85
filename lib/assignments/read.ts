import 'server-only'
import type { Result } from '@/engine/types'
import { actAs } from '@/lib/organizations'
import type { Actor } from '@/lib/auth'
import type { Failure } from '@/lib/errors'
import { withOwn } from './find'

/** Notes that a trainee has read who sees what of an assignment. Doing it twice is fine. Errors: `not-found`, `read-only`. */
export function markRead(actor: Actor, id: string): Promise<Result<{ read: true }, Failure>> {
  return withOwn(actor, id, actAs, async (db, { member: { organizationId, membershipId } }) => {
    await db.assignmentRead.createMany({ data: [{ organizationId, assignmentId: id, membershipId }], skipDuplicates: true })
    return { ok: true, value: { read: true } }
  })
}
