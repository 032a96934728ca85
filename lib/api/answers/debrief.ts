import { z } from 'zod'
import { choice, event } from './view'
import { band, clock, ending, mark, member, normRates, opaque, pair, setting, sum } from './words'

const score = z.strictObject({
  ...sum, band, act: z.strictObject(sum), read: z.strictObject(sum),
  dimensions: z.array(z.strictObject({ id: z.string(), name: pair, ...sum })),
  norms: z.array(z.strictObject({ id: z.string(), name: pair, marks: z.array(mark) })),
})

const thought = z.strictObject({ who: opaque, at: clock, text: pair, about: opaque.optional() })

const point = z.strictObject({
  id: opaque, turn: z.number().nullable().describe('null: an aside that was missed.'), role: z.enum(['main', 'read', 'aside']),
  title: pair, at: clock, prompt: pair.optional(), excerpt: z.array(event), chats: z.record(z.string(), pair),
  hinted: z.literal(true).optional().describe('Assessment: the suggestions were asked for here.'), waited: clock.optional(),
  chosen: choice.nullable(), norms: normRates, feedback: z.array(pair), signals: z.array(z.array(pair)), thoughts: z.array(thought),
  others: z.array(z.strictObject({ choice, norms: normRates, feedback: z.array(pair), course: z.array(event) })),
  elsewhere: z.array(z.strictObject({ overlay: z.string(), norms: normRates })),
})

const seat = z.strictObject({ who: opaque, chats: z.array(z.strictObject({ id: opaque, name: pair, events: z.array(event) })), thoughts: z.array(thought) })

export const debrief = z.strictObject({
  id: z.string(), scenario: z.string(), title: pair, setting, from: clock, to: clock, ending, score,
  cast: z.array(member), points: z.array(point), seats: z.array(seat),
})
