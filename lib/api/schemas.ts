import { z } from 'zod'

const id = z.uuidv7().describe('A UUIDv7 made by the caller: sending the same again is safe.')
const opaque = z.string().min(1).max(64).describe('An id from the view; it means nothing outside this attempt.')
const text = z.string().min(1).max(500)
const name = z.string().min(1).max(64)

const seen = z.array(opaque).max(32).default([]).describe('Chats opened since the last move.')
const cents = z.number().int().min(1).max(100_000_000)

/** A move as the browser makes it: every id in it is opaque. */
export const move = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('say'), seen, chat: opaque, text, mentions: z.array(opaque).max(32).default([]), quotes: opaque.optional() }),
  z.strictObject({ kind: z.literal('wait'), seen, until: z.string().max(32).optional().describe('Local story time; absent: until something happens or the window closes.') }),
  z.strictObject({ kind: z.literal('open-packet'), seen, target: opaque }),
  z.strictObject({
    kind: z.literal('send-packet'), seen, chat: opaque, split: z.enum(['lucky', 'equal', 'for-one']), cents,
    shares: z.number().int().min(1).max(1000), who: opaque.optional(), greeting: z.string().max(100).optional(),
  }),
  z.strictObject({ kind: z.literal('sticker'), seen, chat: opaque, sticker: opaque }),
  z.strictObject({ kind: z.literal('chain'), seen, chat: opaque, target: opaque.optional(), text }),
  z.strictObject({ kind: z.literal('mute'), seen, chat: opaque }),
  z.strictObject({ kind: z.literal('pick'), seen, choice: opaque }),
])

export const nothing = z.strictObject({})
export const ofAttempt = z.object({ id: z.guid() })
export const newAttempt = z.strictObject({
  id,
  scenario: name.describe('The slug.'),
  overlay: name.optional().describe("Default: the author's own."),
  client: name.optional().describe("Default: the scenario's first."),
  mode: z.enum(['practice', 'assessment']).default('practice'),
  guided: z.boolean().default(true),
})
export const newDecision = z
  .strictObject({ turn: z.number().int().min(0).max(100_000), choiceId: opaque.optional(), move: move.optional() })
  .refine((given) => given.choiceId !== undefined || given.move !== undefined, 'Give choiceId, move, or both.')
export const newRewind = z.strictObject({ id, turn: z.number().int().min(0).max(100_000) })
export const page = z.strictObject({
  cursor: z.guid().optional().describe('`next` of the page before.'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

export type NewAttempt = z.infer<typeof newAttempt>
export type NewDecision = z.infer<typeof newDecision>
export type NewRewind = z.infer<typeof newRewind>
export type Page = z.infer<typeof page>
