import { z } from 'zod'
import { band, mode, pair } from './words'

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/).describe('A day in the organisation’s time zone.')
const state = z.enum(['not-begun', 'begun', 'finished', 'passed'])
const instant = z.iso.datetime()

const listed = z.strictObject({
  id: z.string(), module: z.string(), name: pair.nullable().describe('null: the module is offered no more.'),
  to: z.strictObject({ kind: z.enum(['cohort', 'person']), id: z.string(), name: z.string() }), due: day, isDue: z.boolean().describe('The day is over.'), mode, guided: z.boolean(), overlay: z.string(),
  client: z.string().nullable(), passBand: band, attemptsAllowed: z.number().nullable(), withdrawn: z.boolean(),
  people: z.number(), begun: z.number(), finished: z.number().describe('Those who passed among them.'), passed: z.number(), late: z.number().describe('Not finished though it is due, or finished after.'), overdue: z.number().describe('Those who still have not finished among them.'),
})

export const assigned = z.strictObject({ id: z.string() })
export const assignments = z.strictObject({ assignments: z.array(listed).describe('Those due last first.'), next: z.string().nullable() })
export const assignment = listed.extend({
  persons: z.array(z.strictObject({ membershipId: z.string(), name: z.string(), staffNumber: z.string().nullable(), state, band, finishedAt: instant.nullable(), late: z.boolean(), done: z.boolean() })),
})
export const moved = z.strictObject({ due: day })
export const withdrawn = z.strictObject({ withdrawn: z.literal(true) })

const scene = z.strictObject({
  slug: z.string(), title: pair, minutes: z.number(), state: z.enum(['new', 'open', 'done']), attempt: z.string().nullable().describe('The open one, or the best.'), band, finished: z.number(),
  left: z.number().nullable().describe('null: any number.'),
})
export const mine = z.strictObject({
  assignments: z.array(z.strictObject({
    id: z.string(), organization: z.strictObject({ id: z.string(), name: z.string(), timeZone: z.string() }), module: z.string(), name: pair, purpose: pair, due: day, dueAt: instant, overdue: z.boolean(),
    done: z.boolean(), state, band, finishedAt: instant.nullable(), mode, passBand: band, read: z.boolean().describe('Who sees what has been read.'), withdrawn: z.boolean(),
    scenes: z.array(scene), next: z.strictObject({ scenario: z.string(), attempt: z.string().nullable() }).nullable(),
  })).describe('What is to be done first, soonest first; then what is done.'),
})
export const readNow = z.strictObject({ read: z.literal(true) })

export const draft = z.strictObject({
  module: pair, due: day, isDue: z.boolean(), minutes: z.number(), language: z.enum(['en', 'zh']), suggested: z.strictObject({ subject: z.string(), text: z.string() }),
  recipients: z.array(z.strictObject({ membershipId: z.string(), name: z.string(), way: z.enum(['mail', 'no-address', 'unsubscribed', 'today']) })).describe('Those who are not done.'),
})
export const reminded = z.strictObject({ sent: z.number() })

export const outbox = z.strictObject({
  server: z.boolean().describe('Whether letters go by themselves.'), more: z.boolean(),
  letters: z.array(z.strictObject({ id: z.string(), address: z.string(), subject: z.string(), text: z.string(), createdAt: instant })),
})
export const sentByHand = z.strictObject({ sent: z.literal(true) })
export const unsubscribed = z.strictObject({ done: z.literal(true) })
