import { z } from 'zod'

// What answers are made of. Strict: a test parses real answers, so nothing undocumented can be sent.
export const pair = z.strictObject({ zh: z.string(), en: z.string(), pinyin: z.array(z.string()).optional().describe('Words, punctuation attached.') })
export const opaque = z.string().describe('Opaque: means nothing outside this attempt.')
export const who = z.string().describe('An opaque id, or "me", or "system".')
export const clock = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/).describe('Local time where the story plays.')
export const sum = { earned: z.number(), possible: z.number() }
export const band = z.enum(['finding-your-feet', 'getting-it', 'at-home']).nullable().describe('Of the acts alone; null under 3 decision points.')
export const mark = z.enum(['full', 'half', 'none', 'contested', 'not-shown'])
export const mode = z.enum(['practice', 'assessment'])
export const setting = z.strictObject({ client: z.string(), overlay: z.string(), house: z.record(z.string(), z.string()), mode, guided: z.boolean() })
export const rate = z.union([z.literal([0, 1, 2, 3]), z.enum(['contested', 'not-shown'])])
export const normRates = z.array(z.strictObject({ id: z.string(), name: pair, rate, mark }))
export const ending = z.strictObject({ id: opaque, title: pair, prose: z.array(pair) })
export const status = z.strictObject({ id: z.string(), ...pair.shape }).describe('What somebody says of themselves beside their name.')
export const member = z.strictObject({ id: who, name: pair, avatar: z.string(), title: pair.optional(), role: z.enum(['owner', 'admin']).optional(), nickname: z.string().optional(), status: status.optional() })
