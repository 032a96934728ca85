import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { parse, stringify, validate } from 'uuid'
import { hashSecret } from '@/lib/auth/secrets'

const signed = (id: string) => Buffer.from(hashSecret('unsubscribe', id), 'hex').subarray(0, 16)

/** What the unsubscribe link of a letter holds: which letter, and that we wrote it. 43 characters that an address takes as they are. */
export const unsubscribeToken = (mailId: string): string => Buffer.concat([parse(mailId), signed(mailId)]).toString('base64url')

/** The letter a link belongs to; null for one that we did not write. */
export function readUnsubscribeToken(token: string): string | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 32 || token.length !== 43) return null
  const id = idOf(bytes.subarray(0, 16))
  return id && timingSafeEqual(bytes.subarray(16), signed(id)) ? id : null
}

function idOf(bytes: Uint8Array): string | null {
  try {
    const id = stringify(bytes)
    return validate(id) ? id : null
  } catch {
    return null
  }
}
