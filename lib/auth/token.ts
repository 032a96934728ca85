import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { env } from '@/lib/env'

/** What a sign-in says: who, and since when. Rights are never in it; they are read from the database. */
export type Token = { userId: string; issued: Date }

const days = 24 * 60 * 60
/** Seconds. A guest has no other way back to what they played, so it lasts as long as browsers keep a cookie. */
const lifetime = 400 * days
// The names next-auth uses, so that its own sign-in can take over.
const plainName = 'next-auth.session-token'
const secureName = `__Secure-${plainName}`

const claims = z.object({ sub: z.uuid(), iat: z.number() })

/** A `Set-Cookie` value that signs the user in. */
export async function signInCookie(userId: string, secure: boolean): Promise<string> {
  const token = await encode({ token: { sub: userId }, secret: env().NEXTAUTH_SECRET, maxAge: lifetime })
  return [`${secure ? secureName : plainName}=${token}`, 'Path=/', `Max-Age=${lifetime}`, 'HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : [])].join('; ')
}

/** The sign-in that came with the request; null when there is none, or it is forged, damaged or too old. */
export async function readToken(headers: Headers): Promise<Token | null> {
  const cookies = parseCookies(headers.get('cookie') ?? '')
  const token = cookies.get(secureName) ?? cookies.get(plainName)
  if (!token) return null
  const decoded = await decode({ token, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  const claimed = claims.safeParse(decoded)
  return claimed.success ? { userId: claimed.data.sub, issued: new Date(claimed.data.iat * 1000) } : null
}

function parseCookies(header: string): Map<string, string> {
  return new Map(header.split(';').map((part) => {
    const [name = '', ...value] = part.trim().split('=')
    return [name, value.join('=')]
  }))
}
