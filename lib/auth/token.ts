import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { env } from '@/lib/env'
import { readCookies, setCookie } from './cookies'

/** What a sign-in says: who, and since when. Rights are never in it; they are read from the database. */
export type Token = { userId: string; issued: Date }

const days = 24 * 60 * 60
/** Seconds. A guest has no other way back to what they played, so it lasts as long as browsers keep a cookie. */
export const lifetime = 400 * days
// The names next-auth uses, so that its own sign-in can take over.
const plainName = 'next-auth.session-token'
const secureName = `__Secure-${plainName}`

const claims = z.object({ sub: z.uuid(), iat: z.number(), at: z.number().optional() })

/** What is sealed in the cookie. `at`: milliseconds; `iat` counts seconds, and whoever signs in right after ending all sign-ins must stay in. */
export const claimsOf = (userId: string): { sub: string; at: number } => ({ sub: userId, at: Date.now() })

/** A `Set-Cookie` value that signs the user in. */
export async function signInCookie(userId: string, secure: boolean): Promise<string> {
  const token = await encode({ token: claimsOf(userId), secret: env().NEXTAUTH_SECRET, maxAge: lifetime })
  return setCookie(secure ? secureName : plainName, token, lifetime, secure)
}

/** `Set-Cookie` values that sign out whoever it was, under either name. */
export const signOutCookies = (secure: boolean): string[] => [setCookie(plainName, '', 0, secure), ...(secure ? [setCookie(secureName, '', 0, true)] : [])]

/** Whether a `Set-Cookie` value signs somebody in. */
export const signsIn = (cookie: string): boolean => new RegExp(`^(__Secure-)?${plainName}=[^;]`).test(cookie)

/** The sign-in that came with the request; null when there is none, or it is forged, damaged or too old. */
export async function readToken(headers: Headers): Promise<Token | null> {
  const cookies = readCookies(headers)
  const token = cookies.get(secureName) ?? cookies.get(plainName)
  if (!token) return null
  const decoded = await decode({ token, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  const claimed = claims.safeParse(decoded)
  return claimed.success ? { userId: claimed.data.sub, issued: new Date(claimed.data.at ?? claimed.data.iat * 1000) } : null
}
