import { z } from 'zod'
import { clock, ending, member, normRates, opaque, pair, setting, who } from './words'

const takes = z.array(z.strictObject({ who, cents: z.number(), at: clock, best: z.boolean() }))
const packet = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('sealed') }),
  z.strictObject({ state: z.literal('cannot'), why: pair }),
  z.strictObject({ state: z.literal('opened'), mine: z.number().nullable(), cents: z.number(), shares: z.number(), takes }),
])

const common = { id: opaque, from: who, at: clock, turn: z.number().describe('How many decisions had been made.'), chat: opaque.optional() }
const words = { ...common, ...pair.shape }
export const event = z.discriminatedUnion('kind', [
  z.strictObject({ ...words, kind: z.literal('message'), mentionsMe: z.boolean(), quotes: opaque.optional() }),
  z.strictObject({ ...words, kind: z.literal('sticker'), sticker: z.string() }),
  z.strictObject({ ...words, kind: z.literal('packet'), packet }),
  z.strictObject({ ...words, kind: z.literal('recalled'), mine: z.boolean() }),
  z.strictObject({ ...common, kind: z.literal('chain'), title: pair, rows: z.array(z.strictObject({ who, text: pair })) }),
  z.strictObject({ ...words, kind: z.enum(['system', 'notice', 'link', 'file']) }),
])

export const choice = z.strictObject({
  id: opaque, kind: z.string(), chat: opaque.optional(), to: opaque.optional(), until: clock.optional(),
  ...pair.partial().shape, move: z.unknown().describe('The suggested move, ready to be sent back.'),
})

const point = z.strictObject({
  id: opaque, role: z.enum(['main', 'read', 'aside']), chat: opaque, prompt: pair.optional(), closes: clock.optional(),
  choices: z.array(choice).optional().describe('In guided mode, and at a Read; the order is drawn per attempt.'),
})

const chat = z.strictObject({
  id: opaque, kind: z.enum(['group', 'private']), name: pair, size: z.number(), members: z.array(member), unread: z.number(), muted: z.boolean(),
  can: z.array(z.string()).describe('What client, role and persona allow here; never what the author foresaw.'), events: z.array(event),
})

const coach = z.strictObject({ turn: z.number(), until: clock.optional(), norms: normRates, feedback: z.array(pair), signals: z.array(z.array(pair)) })

export const view = z.strictObject({
  id: z.string(), scenario: z.string(), setting, status: z.enum(['playing', 'ended']), turn: z.number(), clock,
  focus: opaque.nullable().describe('The chat the phone rests on; null: the chat list.'),
  chats: z.array(chat), points: z.array(point), stickers: z.array(z.strictObject({ id: z.string(), ...pair.shape })).optional(),
  stuck: z.literal(true).optional(),
  coach: coach.optional().describe('In practice, for the decision just made.'), ending: ending.optional(),
})
