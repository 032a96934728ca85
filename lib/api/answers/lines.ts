import { z } from 'zod'
import { normRates, opaque, pair } from './words'

const person = z.strictObject({ name: pair, title: pair.optional() })

const line = z.strictObject({
  attempt: z.string().describe('Where it was kept from.'), id: opaque.describe('Its id in that attempt.'), scenario: z.string(), title: pair,
  offered: z.boolean().describe('Whether the scenario can still be begun.'), starred: z.iso.datetime(), ...pair.shape,
  from: person.nullable().describe('null: the trainee says it.'), chat: z.strictObject({ kind: z.enum(['group', 'private']), name: pair }),
  to: z.array(person).describe('Whom it is for; nobody: all who are there.'), moment: pair.optional().describe('The decision it was made at.'),
  norms: normRates, feedback: z.array(pair), behind: pair.optional().describe('What a colleague thought when saying it; after the end.'),
})

export const lines = z.strictObject({ lines: z.array(line).describe('The newest first. While an attempt goes on, nothing is explained that its coach has not said.') })
export const stars = z.strictObject({ ids: z.array(opaque).describe('Events and choices of this attempt whose lines are kept.') })
export const star = z.strictObject({ starred: z.boolean() })
