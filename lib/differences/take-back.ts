import 'server-only'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { transaction } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'

/** Deletes what this person said. Error: `not-found`, also for somebody else's and for what is deleted already. */
export async function takeBack(actor: Actor, id: string): Promise<Result<{ takenBack: true }, Failure>> {
  const { count } = await transaction(actor, (db) => db.difference.deleteMany({ where: { id, userId: actor.userId } }))
  return count === 1 ? { ok: true, value: { takenBack: true } } : fail('not-found')
}
