import 'server-only'
import { z } from 'zod'
import { line, ofOrganization } from './schemas-organizations'

const name = line(80).describe('As it is to be printed. Only a hash of it is kept.')
const day = z.iso.date().refine((given) => given >= '1970', 'Is before anything was done.').describe('A day where the organisation is.')
const word = z.string().max(64).regex(/^[\w.-]*$/)
const opaque = z.string().regex(/^[0-9a-f]{1,64}$/)

export const newCertificate = z.strictObject({
  id: z.uuidv7().describe('A UUIDv7 made by the caller: sending the same again is safe.'), module: z.string().min(1).max(64), name,
  band: z.boolean().default(false).describe('Whether the band is shown.'), assignment: z.guid().nullable().default(null).describe('Under which the module was completed; null: by one’s own practice.'),
})
export const oneCertificate = z.object({ certificate: z.guid() })
export const printing = z.strictObject({ name, language: z.enum(['en', 'zh']).default('zh').describe('Of the page the printed address leads to.') })
export const confirmation = z.strictObject({ code: z.string().min(1).max(80), name: line(80) })
export const oneGiven = ofOrganization.extend(oneCertificate.shape)
export const expiry = z.strictObject({ expires: z.iso.datetime().nullable().describe('null: without an end.') })

export const erasure = z.strictObject({ word: z.enum(['erase', '注销']).describe('Typed by the person, to be sure.') })
export const oneShare = z.object({ attempt: z.guid() })

/** Without where the page begins: for the file, too. */
export const recordFilter = z.strictObject({
  act: word.optional(), person: z.guid().optional().describe('A user.'), kind: word.optional().describe('Of what it was done to.'), from: day.optional(), to: day.optional(),
})
export const recordPage = recordFilter.extend({ cursor: z.guid().optional().describe('`next` of the page before.'), limit: z.coerce.number().int().min(1).max(100).default(50) })
export const recordFile = recordFilter.extend({ language: z.enum(['en', 'zh']).default('zh') })

const choices = z.array(opaque).max(200)
export const stage = z.strictObject({ scenario: z.string().min(1).max(64), key: z.string().regex(/^[0-9a-f]{16}$/).describe('Drawn by the caller; the same one shows the same ids.'), choices: choices.describe('Taken so far, in turn.') })
export const stageBeside = stage.extend({ others: choices.describe('The other course.') })
