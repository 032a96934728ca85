import 'server-only'
import { transaction } from '@/lib/db'
import { env } from '@/lib/env'
import { actorFrom } from './actor'
import { isSecure } from './address'
import { noProof } from './guest-proof'
import { signOutCookies } from './token'

/** Signs out of this browser; `everywhere`: of every other one too. @returns Set-Cookie values */
export async function signOut(request: Request, everywhere: boolean): Promise<string[]> {
  const actor = everywhere ? await actorFrom(request) : null
  if (actor) await transaction(actor, (db) => db.user.updateMany({ where: { id: actor.userId }, data: { tokensValidFrom: new Date(Date.now() + 1) } })) // + 1: also what was made in this very millisecond
  const secure = isSecure(request, env().RUQUN_TRUSTED_PROXIES)
  return [...signOutCookies(secure), noProof(secure)]
}
