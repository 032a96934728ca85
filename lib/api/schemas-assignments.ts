import 'server-only'
import { z } from 'zod'
import { line } from './schemas-organizations'

const id = z.uuidv7().describe('A UUIDv7 made by the caller: sending the same again is safe.')
const name = z.string().min(1).max(64)
const due = z.string().max(10).describe('A day in the organisation’s time zone, as 2026-03-20: its end is meant.')

export const ofAssignment = z.object({ organization: z.guid(), assignment: z.guid() })
export const ownAssignment = z.object({ assignment: z.guid() })
export const ofMail = z.object({ organization: z.guid(), mail: z.guid() })
export const pageOfAssignments = z.strictObject({ after: z.guid().optional().describe('`next` of the page before.'), cohort: z.guid().optional().describe('Only those to this cohort.') })
export const calendarLanguage = z.strictObject({ language: z.enum(['en', 'zh']).default('zh') })

export const newAssignment = z
  .strictObject({
    id, module: name, cohort: z.guid().optional(), person: z.guid().optional().describe('A membership.'), due, mode: z.enum(['practice', 'assessment']), guided: z.boolean().default(true),
    overlay: name.optional().describe('Default: the organisation’s. A scenario that has it not takes its own first.'), client: name.optional().describe('Default: each scenario’s first.'),
    passBand: z.enum(['finding-your-feet', 'getting-it', 'at-home']).optional().describe('Default: finishing is enough.'),
    attemptsAllowed: z.number().int().min(1).max(20).optional().describe('Finished attempts per scenario that may count. Default: any number.'),
  })
  .refine(({ cohort, person }) => (cohort === undefined) !== (person === undefined), 'Give cohort or person.')
export const newDate = z.strictObject({ due })
export const newAssignedAttempt = z.strictObject({ id, scenario: name.describe('The slug of one in the module.') })
export const newReminder = z.strictObject({
  subject: line(150),
  text: z.string().trim().min(1).max(3000).regex(/^[^\p{Cs}\0]*$/u, 'Holds what is no character.').describe('May name {name}, {module}, {due}, {link}. A line to unsubscribe comes under it.'),
  except: z.array(z.guid()).max(150).default([]).describe('Memberships that get none.'),
})
