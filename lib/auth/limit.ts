import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { env } from '@/lib/env'
import { addressOf } from './address'

/** Counts one more from this address or for this name. False when the allowance is used up. Counted per process. */
type Allow = (key: string) => Promise<boolean>

/** `points`: how many a minute, read when the first comes. */
export const perMinute = (points: () => number): Allow => within(60, points)

/** `points`: how many in so many seconds. */
export function within(seconds: number, points: () => number): Allow {
  let counter: RateLimiterMemory | undefined
  return async (key) => {
    counter ??= new RateLimiterMemory({ points: points(), duration: seconds })
    try {
      await counter.consume(key)
      return true
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return false
      throw refusal
    }
  }
}

export const allowGuest = perMinute(() => env().RUQUN_GUESTS_PER_MINUTE)

const signInsFrom = perMinute(() => env().RUQUN_SIGN_INS_PER_MINUTE)
const signInsAs = within(15 * 60, () => 15)
const lettersFrom = perMinute(() => env().RUQUN_LETTERS_PER_MINUTE)
const lettersTo = within(60 * 60, () => 6)

/** One more try at being `whom`, an address or a staff number somewhere, from where this request comes. */
export const allowSignIn = (request: Request, whom: string): Promise<boolean> => both(signInsFrom(from(request)), () => signInsAs(whom))
/** One more try at a company's sign-in from where this request comes: each asks the provider something. */
export const allowCompanySignIn = (request: Request): Promise<boolean> => signInsFrom(from(request))
/** One more letter to an address, asked for by this request. */
export const allowLetter = (request: Request, address: string): Promise<boolean> => both(lettersFrom(from(request)), () => lettersTo(address))

const from = ({ headers }: Request) => addressOf(headers, env().RUQUN_TRUSTED_PROXIES)
const both = async (first: Promise<boolean>, second: () => Promise<boolean>) => (await first) && second()
