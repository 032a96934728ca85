import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { env } from '@/lib/env'

let guests: RateLimiterMemory | undefined

/** Counts one more guest from this address. False when the minute's allowance is used up. Counted per process. */
export async function allowGuest(address: string): Promise<boolean> {
  guests ??= new RateLimiterMemory({ points: env().RUQUN_GUESTS_PER_MINUTE, duration: 60 })
  try {
    await guests.consume(address)
    return true
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false
    throw refusal
  }
}
