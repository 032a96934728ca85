import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { env } from '@/lib/env'

/** Counts one more from this address. False when the minute's allowance is used up. Counted per process. */
type Allow = (address: string) => Promise<boolean>

/** `points`: how many a minute, read when the first comes. */
export function perMinute(points: () => number): Allow {
  let counter: RateLimiterMemory | undefined
  return async (address) => {
    counter ??= new RateLimiterMemory({ points: points(), duration: 60 })
    try {
      await counter.consume(address)
      return true
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return false
      throw refusal
    }
  }
}

export const allowGuest = perMinute(() => env().RUQUN_GUESTS_PER_MINUTE)
