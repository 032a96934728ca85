import 'server-only'
import { createHmac, randomBytes, randomInt } from 'node:crypto'
import { env } from '@/lib/env'

// Nothing in it that is read for something else: no 0 O, 1 I L, 2 Z, 5 S, 8 B.
const alphabet = '34679ACDEFGHJKMNPQRTUVWXY'

/** What a table keeps of a secret: 64 hexadecimal digits. `use` keeps the same secret for two purposes apart. */
export const hashSecret = (use: string, secret: string): string => createHmac('sha256', env().NEXTAUTH_SECRET).update(`${use}\0${secret}`).digest('hex')

/** 128 bits for an address, 22 characters that a URL takes as they are. */
export const newToken = (): string => randomBytes(16).toString('base64url')

/** A one-time code to be read off paper and typed on a phone: eight characters, written as `7KQF-3XNA`. 37 bits, so guesses must be limited. */
export const newCode = (): string => {
  const signs = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${signs.slice(0, 4)}-${signs.slice(4)}`
}

/** A typed code as it was given out: case, spaces and dashes do not matter. */
export const tidyCode = (typed: string): string => {
  const signs = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return `${signs.slice(0, 4)}-${signs.slice(4)}`
}
