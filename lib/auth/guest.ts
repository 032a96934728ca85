import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { transaction } from '@/lib/db'
import type { Actor } from './actor'

/** Makes a person without a name, whom only the sign-in cookie knows. */
export async function createGuest(): Promise<Actor> {
  const actor: Actor = { userId: uuidv7(), organizationId: null }
  const tokensValidFrom = new Date(Math.floor(Date.now() / 1000) * 1000) // tokens count whole seconds: the first one must not look older
  await transaction(actor, (db) => db.user.create({ data: { id: actor.userId, kind: 'guest', tokensValidFrom }, select: { id: true } }))
  return actor
}
