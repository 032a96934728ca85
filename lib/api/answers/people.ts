import { z } from 'zod'

export const changed = z.strictObject({ id: z.string() })
export const joined = z.strictObject({ organization: z.string(), role: z.enum(['trainee', 'manager', 'admin']) })

export const codes = z.strictObject({
  codes: z.array(z.strictObject({ name: z.string(), staffNumber: z.string(), code: z.string() })).describe('Shown once; kept nowhere.'),
  numberless: z.number().describe('How many got none, having no staff number.'), expiresAt: z.iso.datetime(), csv: z.string().describe('The same for a spreadsheet.'),
})

const column = z.enum(['name', 'staffNumber', 'department', 'cohorts', 'email', 'phone'])
const line = z.number().describe('Of the file, from 1.')
const text = z.string().nullable()
const counts = { added: z.number(), changed: z.number(), same: z.number(), errors: z.number() }
export const imported = z.strictObject({ ...counts, cohorts: z.number().describe('How many were new.') })
export const preview = z.strictObject({
  file: z.string(), plan: z.string(), counts: z.strictObject(counts), ignored: z.array(z.string()).describe('Headings that mean nothing here.'), cohorts: z.array(z.string()).describe('Those that would be new.'),
  added: z.array(z.strictObject({ line, person: z.strictObject({ name: z.string(), staffNumber: text, department: text, email: text, phone: text }), cohorts: z.array(z.string()) })).describe('The first 200.'),
  changed: z.array(z.strictObject({ line, id: z.string(), name: z.string(), changes: z.array(z.strictObject({ field: column, from: text, to: z.string() })), cohorts: z.array(z.string()).describe('Those joined.') })).describe('The first 200.'),
  errors: z.array(z.strictObject({ line, column, problem: z.string(), value: z.string(), others: z.array(z.number()).describe('Lines it clashes with.') })).describe('The first 200.'),
})
