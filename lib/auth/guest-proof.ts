import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { transaction } from '@/lib/db'
import { env } from '@/lib/env'
import { actorFrom } from './actor'
import { isSecure } from './address'
import { readCookies, setCookie } from './cookies'

const name = 'ruqun-guest'
const minutes = 60
const claims = z.object({ sub: z.uuid(), person: z.uuid() })

/**
 * That whoever signs in as this person was this guest a moment ago, in this browser. Good for an hour and for that person alone: who signs in
 * here later proves nothing by it. `held` false: there is nothing to ask, and the cookie takes an older proof back.
 */
export async function guestProof(request: Request, person: string): Promise<{ cookie: string; held: boolean }> {
  const secure = isSecure(request, env().RUQUN_TRUSTED_PROXIES)
  const guest = (await playedAsGuest(request)) ?? (await provenGuest(request.headers, person))
  if (!guest) return { cookie: setCookie(name, '', 0, secure), held: false }
  const token = await encode({ token: { sub: guest, person }, secret: env().NEXTAUTH_SECRET, maxAge: minutes * 60, salt: name })
  return { cookie: setCookie(name, token, minutes * 60, secure), held: true }
}

/** The guest that this person has proved to have been; null when there is no proof, or it is somebody else's. */
export async function provenGuest(headers: Headers, person: string): Promise<string | null> {
  const token = readCookies(headers).get(name)
  const decoded = token ? await decode({ token, secret: env().NEXTAUTH_SECRET, salt: name }).catch(() => null) : null
  const claimed = claims.safeParse(decoded)
  return claimed.success && claimed.data.person === person ? claimed.data.sub : null
}

/** A Set-Cookie value that takes the proof back. */
export const noProof = (secure: boolean): string => setCookie(name, '', 0, secure)

async function playedAsGuest(request: Request): Promise<string | null> {
  const actor = await actorFrom(request)
  if (!actor) return null
  const { userId } = actor
  return transaction(actor, async (db) => {
    const guest = await db.user.findFirst({ where: { id: userId, kind: 'guest' }, select: { id: true } })
    const played = guest && ((await db.attempt.count({ where: { userId } })) || (await db.difference.count({ where: { userId } })))
    return played ? userId : null
  })
}
