import { z } from 'zod'
import { band, mark, mode, pair, sum } from './words'

export const guest = z.strictObject({ isNew: z.boolean() })

export const scenarios = z.strictObject({
  scenarios: z.array(z.strictObject({
    slug: z.string(), title: pair, modules: z.array(z.string()), clients: z.array(z.string()), minutes: z.number(),
    norms: z.array(z.strictObject({ id: z.string(), name: pair })), overlays: z.array(z.string()),
  })),
})

const attempt = z.strictObject({
  id: z.string(), scenario: z.string(), title: pair.nullable(), overlay: z.string(), mode, status: z.enum(['playing', 'ended']),
  begun: z.iso.datetime(), ended: z.iso.datetime().nullable(), rewoundFrom: z.string().nullable(),
  score: z.strictObject({ band, act: z.strictObject(sum), read: z.strictObject(sum) }).nullable(),
})

export const progress = z.strictObject({
  dimensions: z.array(z.strictObject({ id: z.string(), name: pair, ...sum })).describe('Over the best finished attempt at each scenario.'),
  norms: z.array(z.strictObject({ id: z.string(), name: pair, dimension: z.string(), marks: z.array(mark) })).describe('Encounters, the oldest first.'),
  modules: z.array(z.strictObject({ id: z.string(), scenarios: z.number(), finished: z.number(), ...sum })).describe('The sum is of acts.'),
  attempts: z.array(attempt).describe('The newest first.'),
  next: z.string().nullable().describe('The cursor of the next page.'),
})

const state = z.enum(['ok', 'failing'])
export const health = z.strictObject({ status: state, database: state, content: state, scenarios: z.number() })
