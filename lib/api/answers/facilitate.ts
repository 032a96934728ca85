import { z } from 'zod'
import { choice, event } from './view'
import { clock, member, normRates, pair } from './words'

export { view } from './view'

const course = z.strictObject({
  chosen: choice.nullable(), norms: normRates, feedback: z.array(pair), events: z.array(event), chats: z.record(z.string(), pair),
  ending: z.strictObject({ title: pair, prose: z.array(pair) }).nullable(),
})

export const beside = z.strictObject({
  scenario: z.string(), title: pair, turn: z.number(), point: z.strictObject({ title: pair, at: clock, prompt: pair.optional() }), cast: z.array(member), first: course, second: course,
})
