import 'server-only'
import { z } from 'zod'
import { line, ofOrganization } from './schemas-organizations'

const id = z.uuidv7().describe('A UUIDv7 made by the caller: sending the same again is safe.')
const role = z.enum(['trainee', 'manager', 'admin'])
const said = (most: number) => z.string().max(most).nullable().default(null)
const ids = z.array(z.guid()).max(200)

export const settings = z.strictObject({
  name: line(120), language: z.enum(['en', 'zh']).describe('Of what it sends.'), timeZone: z.string().max(64).describe('IANA, as Asia/Shanghai.'), overlay: z.string().max(64),
  house: z.record(z.string().max(64), z.string().max(64)).describe('House rules that hold, by key.'),
  retentionMonths: z.number().int().min(1).max(120).describe('After so many, what people played here no longer says who.'),
})

const person = z.strictObject({
  name: line(80), staffNumber: said(40), department: said(120), email: said(254), phone: said(40),
  cohorts: ids.default([]).describe('All of those you see that this person is in.'),
})
export const onePerson = ofOrganization.extend({ membership: z.guid() })
export const newPerson = person.extend({ id })
export const personFields = person
export const newRole = z.strictObject({ role })

export const oneCohort = ofOrganization.extend({ cohort: z.guid() })
export const newCohort = z.strictObject({ id, name: line(120) })
export const cohortFields = z.strictObject({ name: line(120), archived: z.boolean() })
export const cohortLeads = z.strictObject({ leads: ids })

export const oneLink = ofOrganization.extend({ link: z.guid() })
export const newLink = z.strictObject({ id, cohort: z.guid().nullable().describe('Whom those join who come this way; null: nobody in particular.') })
export const newCodes = z.union([z.strictObject({ person: z.guid() }), z.strictObject({ waiting: z.guid().nullable().describe('A cohort; null: everybody you see.') })])

export const oneInvitation = ofOrganization.extend({ invitation: z.guid() })
export const newInvitation = z.strictObject({ id, email: z.string().max(254), role, cohort: z.guid().nullable().describe('Joined by a trainee, led by a manager.') })
export const acceptance = z.strictObject({ token: z.string().min(1).max(64), name: line(80).describe('Your name, as colleagues know you.') })

const hash = z.string().max(64)
export const ofPreview = z.strictObject({ file: hash.describe('As the preview named it.'), plan: hash.describe('As the preview named it.') })
export const whichTemplate = z.strictObject({ language: z.enum(['en', 'zh']).default('zh'), kind: z.enum(['csv', 'xlsx']).default('xlsx') })
