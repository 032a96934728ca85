import 'server-only'
import { z } from 'zod'

const id = z.uuidv7().describe('A UUIDv7 made by the caller: sending the same again is safe.')
/** Text on one line, trimmed, without what is no character. */
export const line = (most: number) => z.string().trim().min(1).max(most).regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Holds what is no character.')

export const newOrganization = z.strictObject({
  id, name: line(120), language: z.enum(['en', 'zh']), timeZone: z.string().max(64).describe('IANA, as Asia/Shanghai.'), overlay: z.string().max(64),
  person: line(80).describe('Your own name, as colleagues know you.'),
})
export const ofOrganization = z.object({ organization: z.guid() })
