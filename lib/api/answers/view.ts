import { z } from 'zod'
import { clock, ending, member, normRates, opaque, pair, setting, status, who } from './words'

const takes = z.array(z.strictObject({ who, cents: z.number(), at: clock, best: z.boolean() }))
const only = { for: who.optional().describe('The one person who may open it.') }
const packet = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('sealed'), ...only }),
  z.strictObject({ state: z.literal('cannot'), why: pair, ...only }),
  z.strictObject({
    state: z.literal('opened'), ...only, split: z.enum(['lucky', 'equal', 'for-one']), ends: clock.optional(), refunded: z.literal(true).optional(),
    mine: z.number().nullable(), cents: z.number(), shares: z.number(), takes,
  }),
])

const counts = {
  reactions: z.array(z.strictObject({ id: z.string(), who: z.array(who) })).optional(),
  read: z.strictObject({ by: z.number(), of: z.number(), who: z.array(opaque).optional() }).optional().describe('On what the trainee sent, where the client tells.'),
  receipt: z.strictObject({ by: z.number(), of: z.number(), mine: z.boolean() }).optional().describe('It asks for a 收到.'),
  replies: z.strictObject({ by: z.number(), last: clock }).optional().describe('On the root of a thread.'),
  buzz: z.strictObject({ strength: z.enum(['app', 'sms', 'phone']), mine: z.boolean(), to: z.array(who), confirmed: z.array(who) }).optional(),
  comments: z.array(z.strictObject({ who, at: clock, ...pair.shape })).optional().describe('On a document.'),
}
const marks = {
  ...counts,
  note: pair.optional().describe('Size, source, who may read it.'),
  edited: clock.optional(), thread: opaque.optional().describe('The root of the thread it stands in.'),
  restricted: z.literal(true).optional().describe('No copy, no forward.'), doc: z.literal(true).optional().describe('Can be commented on.'),
  soFar: z.strictObject({ ...counts, votes: z.array(z.number()).optional() }).optional().describe('As it was when the last move had been answered, where more has come of it since.'),
  recallable: clock.optional().describe('Until when the trainee can take it back.'),
  editable: clock.optional().describe('Until when the trainee can change its words.'),
}
const common = {
  id: opaque, from: who, at: clock, turn: z.number().describe('How many decisions had been made.'),
  chat: opaque.optional(), gone: z.literal(true).optional().describe('Recalled later; in a debrief only.'), ...marks,
}
const row = z.strictObject({ who, text: pair, note: pair.optional() })
const cell = z.strictObject({ name: pair, text: pair })
const words = { ...common, ...pair.shape }
export const event = z.discriminatedUnion('kind', [
  z.strictObject({ ...words, kind: z.literal('message'), mentionsMe: z.boolean(), quotes: opaque.optional(), forwarded: z.literal(true).optional().describe('In somebody else’s words.') }),
  z.strictObject({ ...words, kind: z.literal('sticker'), sticker: z.string() }),
  z.strictObject({ ...words, kind: z.literal('packet'), packet }),
  z.strictObject({ ...words, kind: z.literal('recalled'), mine: z.boolean() }),
  z.strictObject({ ...common, kind: z.literal('chain'), title: pair, rows: z.array(row) }),
  z.strictObject({ ...common, kind: z.literal('check-in'), title: pair, period: pair.optional(), rows: z.array(row) }),
  z.strictObject({
    ...common, kind: z.literal('vote'), title: pair, options: z.array(z.strictObject({ ...pair.shape, votes: z.number(), who: z.array(who).optional() })),
    mine: z.array(z.number()), many: z.boolean(), change: z.boolean(), closes: clock.optional(), open: z.boolean(),
  }),
  z.strictObject({ ...common, kind: z.literal('call'), to: who, video: z.boolean(), outcome: z.enum(['answered', 'missed', 'refused']), seconds: z.number().optional() }),
  z.strictObject({
    ...common, kind: z.literal('approval'), for: who, title: pair, rows: z.array(cell), state: z.enum(['open', 'approved', 'refused']), mine: z.boolean().describe('It waits for the trainee.'),
    said: pair.optional(),
  }),
  z.strictObject({
    ...common, kind: z.literal('calendar'), title: pair, starts: clock, ends: clock, place: pair.optional(),
    yes: z.number(), no: z.number(), maybe: z.number(), mine: z.enum(['yes', 'no', 'maybe']).optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('record'), title: pair, rows: z.array(z.strictObject({ who: pair, at: clock.optional(), text: pair })) }),
  z.strictObject({ ...words, kind: z.literal('voice'), seconds: z.number() }),
  z.strictObject({ ...words, kind: z.literal('invite'), state: z.enum(['open', 'accepted', 'refused']), group: pair, size: z.number() }),
  z.strictObject({ ...words, kind: z.literal('typing'), seconds: z.number() }),
  z.strictObject({ ...words, kind: z.literal('system'), nudge: opaque.optional().describe('Whom the trainee nudged.') }),
  z.strictObject({ ...words, kind: z.enum(['notice', 'link', 'file', 'picture', 'mini-app']) }),
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
  id: opaque, kind: z.enum(['group', 'private']), name: pair, size: z.number(), members: z.array(member), unread: z.number(), muted: z.boolean(), pinned: z.boolean(), folded: z.boolean(),
  external: z.literal(true).optional(), notice: pair.optional(), pins: z.array(opaque).optional(),
  can: z.array(z.string()).describe('What client, role and persona allow here; never what the author foresaw.'), events: z.array(event),
})

export const hints = z.strictObject({ turn: z.number(), points: z.array(z.strictObject({ id: opaque, choices: z.array(choice) })) })

const coach = z.strictObject({ turn: z.number(), until: clock.optional(), norms: normRates, feedback: z.array(pair), signals: z.array(z.array(pair)) })

export const view = z.strictObject({
  id: z.string(), scenario: z.string(), setting, status: z.enum(['playing', 'ended']), turn: z.number(), clock,
  focus: opaque.nullable().describe('The chat the phone rests on; null: the chat list.'),
  chats: z.array(chat), points: z.array(point), stickers: z.array(z.strictObject({ id: z.string(), ...pair.shape })).optional(),
  files: z.array(z.strictObject({ id: opaque, shape: z.enum(['file', 'link', 'picture', 'mini-app']), note: pair.optional(), ...pair.shape })).optional(),
  channels: z.array(z.strictObject({ id: opaque, way: z.enum(['call', 'in-person', 'known-account']), ...pair.shape })).optional(),
  reactionSet: z.array(z.strictObject({ id: z.string(), ...pair.shape })).optional(),
  myStatus: status.optional(), statuses: z.array(status).optional(),
  scheduled: z.array(z.strictObject({ chat: opaque, at: clock, zh: z.string() })).optional(),
  stuck: z.literal(true).optional(),
  coach: coach.optional().describe('In practice, for the decision just made.'), ending: ending.optional(),
})
