import 'server-only'
import type { Result } from '@/engine/types'
import { transaction, type Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import type { Actor } from './actor'
import { enter, type Entry } from './enter'
import { allowSignIn } from './limit'
import { hashPassword, isPassword } from './password'
import { personOf } from './person'

/** Writes a password down and ends every sign-in from before. */
export async function keepPassword(db: Db, userId: string, hash: string): Promise<void> {
  await db.password.upsert({ where: { userId }, create: { userId, hash }, update: { hash, changedAt: new Date() } })
  await db.user.updateMany({ where: { id: userId }, data: { tokensValidFrom: new Date() } })
}

/**
 * Sets or changes a person's own password: by the one they have, if they have one. Other sign-ins end; this one goes on with a new cookie.
 * Errors: `not-found` (a guest, or nobody whom a password would let in: it goes with an address or a staff number), `wrong-sign-in`, `weak-password` (hint), `too-many-requests`.
 */
export async function setOwnPassword(request: Request, actor: Actor, { current, password }: { current?: string | undefined; password: string }): Promise<Result<Entry, Failure>> {
  const { userId } = actor
  const { ways } = await personOf(actor)
  const names = ways.flatMap((way) => (way.kind === 'email' ? [way.address] : way.kind === 'staff' ? [way.number] : []))
  if (names.length === 0) return fail('not-found')
  if (!(await allowSignIn(request, userId))) return fail('too-many-requests')
  const kept = await transaction(actor, (db) => db.password.findUnique({ where: { userId } }))
  if (kept && !(await isPassword(kept.hash, current ?? ''))) return fail('wrong-sign-in')
  const hashed = await hashPassword(password, names)
  if (!hashed.ok) return hashed
  await transaction(actor, (db) => keepPassword(db, userId, hashed.value))
  return { ok: true, value: await enter(request, userId) }
}
