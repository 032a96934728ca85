import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Result } from '@/engine/types'
import { transaction } from '@/lib/db'
import { env } from '@/lib/env'
import { fail, type Failure } from '@/lib/errors'
import { actorFrom, type Actor } from './actor'
import { addressOf, isSecure } from './address'
import { allowGuest } from './limit'
import { signInCookie } from './token'

/** `cookie`: a Set-Cookie value; null for somebody who is signed in already and stays who they are. Error: `too-many-requests`. */
export async function enterAsGuest(request: Request): Promise<Result<{ cookie: string | null }, Failure>> {
  if (await actorFrom(request)) return { ok: true, value: { cookie: null } }
  const proxies = env().RUQUN_TRUSTED_PROXIES
  if (!(await allowGuest(addressOf(request.headers, proxies)))) return fail('too-many-requests')
  const { userId } = await createGuest()
  return { ok: true, value: { cookie: await signInCookie(userId, isSecure(request, proxies)) } }
}

/** Makes a person without a name, whom only the sign-in cookie knows. */
export async function createGuest(): Promise<Actor> {
  const actor: Actor = { userId: uuidv7(), organizationId: null }
  const tokensValidFrom = new Date(Math.floor(Date.now() / 1000) * 1000) // tokens count whole seconds: the first one must not look older
  await transaction(actor, (db) => db.user.createMany({ data: [{ id: actor.userId, kind: 'guest', tokensValidFrom }] }))
  return actor
}
