import { z } from 'zod'
import { band, pair } from './words'

const instant = z.iso.datetime()
const state = z.enum(['valid', 'expired', 'revoked'])

export const certificate = z.strictObject({
  id: z.string(), code: z.string().describe('128 bits in hexadecimal.'), module: z.string(), title: pair, band, state, completed: instant, issued: instant, expires: instant.nullable(),
  organizationId: z.string().nullable().describe('In whose name the module was assigned.'),
})
export const certificates = z.strictObject({
  certificates: z.array(certificate).describe('The newest first.'),
  ready: z.array(z.strictObject({ module: z.string(), title: pair, completed: instant, assignment: z.string().nullable() })).describe('What one could be made for.'),
})
export const given = z.strictObject({ certificates: z.array(certificate.extend({ holder: z.string().nullable().describe('As the organisation calls them.') })) })
export const revoked = z.strictObject({ revoked: z.literal(true) })
export const matches = z.strictObject({ matches: z.boolean().describe('false also for a certificate that was revoked or is not there.') })
export const erased = z.strictObject({ erased: z.literal(true) })
export const shared = z.strictObject({ shared: z.boolean() })
export const record = z.strictObject({
  entries: z.array(z.strictObject({
    id: z.string(), at: instant, who: z.string().nullable().describe('null: the house itself, or somebody no longer known here.'), act: z.string(),
    on: z.strictObject({ kind: z.string(), id: z.string(), name: pair.nullable() }).nullable(), details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  })).describe('The newest first.'),
  next: z.string().nullable(), acts: z.array(z.string()), kinds: z.array(z.string()), people: z.array(z.strictObject({ id: z.string(), name: z.string() })),
})
