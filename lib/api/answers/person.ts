import { z } from 'zod'
import { band, mark, mode, pair, sum } from './words'

export const guest = z.strictObject({ isNew: z.boolean() })

export const scenarios = z.strictObject({
  scenarios: z.array(z.strictObject({
    slug: z.string(), title: pair, modules: z.array(z.string()), clients: z.array(z.string()), minutes: z.number(), level: z.number().optional().describe('1 first days, 2 settled, 3 delicate.'),
    norms: z.array(z.strictObject({ id: z.string(), name: pair })), overlays: z.array(z.string()),
  })),
})

const attempt = z.strictObject({
  id: z.string(), scenario: z.string(), title: pair.nullable(), overlay: z.string(), mode, status: z.enum(['playing', 'ended']),
  begun: z.iso.datetime(), ended: z.iso.datetime().nullable(), rewoundFrom: z.string().nullable(),
  score: z.strictObject({ band, act: z.strictObject(sum), read: z.strictObject(sum) }).nullable(),
})

const named = { id: z.string(), name: pair }
const standing = z.strictObject({ ...named, points: z.number(), full: z.number(), half: z.number(), none: z.number() }).describe('At each decision point the latest mark counts.').nullable()
const runs = z.array(z.strictObject({ ...sum, attempt: z.string(), ended: z.iso.datetime() }))

export const progress = z.strictObject({
  headline: z.strictObject({ well: standing, look: standing }).describe('The norm that lands wherever it was met, and the one missed most.'),
  onward: z.strictObject({
    why: z.enum(['unfinished', 'missed', 'unplayed']), scenario: z.string(), title: pair, minutes: z.number(), attempt: z.string().nullable(), norms: z.array(z.strictObject(named)),
  }).nullable().describe('What to play next: an open attempt, else the scenario with most of the norms missed, else one not played.'),
  dimensions: z.array(z.strictObject({ ...named, ...sum, runs: runs.describe('Per finished attempt, the oldest first.') })).describe('Over the best finished attempt at each scenario.'),
  norms: z.array(z.strictObject({
    ...named, dimension: z.string(), marks: z.array(mark).describe('In the best attempts.'),
    first: z.array(mark).describe('At the first decision ever at each point.'), since: z.array(mark).describe('At later decisions.'),
  })).describe('Encounters, the oldest first.'),
  modules: z.array(z.strictObject({ id: z.string(), scenarios: z.number(), finished: z.number(), ...sum })).describe('The sum is of acts.'),
  attempts: z.array(attempt).describe('The newest first.'),
  next: z.string().nullable().describe('The cursor of the next page.'),
})

const state = z.enum(['ok', 'failing'])
export const health = z.strictObject({ status: state, database: state, content: state, scenarios: z.number() })
