import 'server-only'
import { z } from 'zod'
import { opaque } from './ids'
import { longest } from '@/lib/differences'
import { move } from './moves'

const id = z.uuidv7().describe('A UUIDv7 made by the caller: sending the same again is safe.')
const turn = z.number().int().min(0).max(100_000)
const name = z.string().min(1).max(64)

export const nothing = z.strictObject({})
export const ofAttempt = z.object({ id: z.guid() })
export const oneEvent = ofAttempt.extend({ event: opaque })
export const linesOf = z.object({ attempt: z.guid() })
export const oneLine = linesOf.extend({ line: opaque })

export const newAttempt = z.strictObject({
  id,
  scenario: name.describe('The slug.'),
  overlay: name.optional().describe("Default: the author's own."),
  client: name.optional().describe("Default: the scenario's first."),
  house: z.record(name, name).optional().describe('House rules that hold, by key: the firm has settled them. Default: none.'),
  mode: z.enum(['practice', 'assessment']).default('practice'),
  guided: z.boolean().default(true),
})

export const newDecision = z
  .strictObject({ turn, choiceId: opaque.optional(), move: move.optional() })
  .refine((given) => given.choiceId !== undefined || given.move !== undefined, 'Give choiceId, move, or both.')

export const newHint = z.strictObject({ turn: turn.describe('The turn that is to be decided.') })

export const newRewind = z.strictObject({ id, turn: turn.describe('The first turn to be played anew.') })

export const newPlace = z.strictObject({ scenario: name, point: name, client: name.optional(), overlay: name.optional() })

export const newDifference = z.strictObject({
  id,
  kind: z.enum(['norm', 'scenario']),
  subject: name.describe("A norm's id or a scenario's slug."),
  overlay: name.optional().describe('The kind of firm or group it is said of.'),
  text: z.string().trim().min(1).max(longest).regex(/^[^\0\p{Cs}]*$/u, 'Holds what is no character.'),
})
export const oneDifference = z.object({ id: z.guid() })

export const page = z.strictObject({
  cursor: z.guid().optional().describe('`next` of the page before.'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
