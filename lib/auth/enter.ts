import 'server-only'
import { env } from '@/lib/env'
import { isSecure } from './address'
import { guestProof } from './guest-proof'
import { signInCookie } from './token'

/** Somebody signed in: Set-Cookie values, and whether they are to be asked about what they played here as a guest. */
export type Entry = { cookies: string[]; takeAlong: boolean }

/** Signs a person in who has shown who they are. What a guest played in this browser is not theirs yet: that is asked next. */
export async function enter(request: Request, userId: string): Promise<Entry> {
  const secure = isSecure(request, env().RUQUN_TRUSTED_PROXIES)
  const proof = await guestProof(request, userId)
  return { cookies: [await signInCookie(userId, secure), proof.cookie], takeAlong: proof.held }
}
