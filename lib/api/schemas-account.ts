import 'server-only'
import { z } from 'zod'
import { line } from './schemas-organizations'

const address = z.string().trim().max(254).pipe(z.email()).describe('An e-mail address.')
const language = z.enum(['en', 'zh']).describe('Of the letter, and of the pages that follow.')
const next = z.string().max(500).optional().describe('Where to go on afterwards: a path of ours, as /zh/progress. Anything else is left out.')
const secret = z.string().min(1).max(200)
const token = z.string().min(1).max(64).describe('From the link.')

export const newLetter = z.strictObject({ address, language, next })
export const newAccount = z.strictObject({ token, name: line(80).describe('As colleagues know you.'), password: secret.describe('At least ten signs.') })
export const newSignIn = z.strictObject({ address, password: secret })
export const newPassword = z.strictObject({ token, password: secret })
export const ownPassword = z.strictObject({ current: secret.optional().describe('The one there is, if there is one.'), password: secret })
export const newSignOut = z.strictObject({ everywhere: z.boolean().default(false) })
export const newCompanySignIn = z.strictObject({ language, next })
export const newTakeAlong = z.strictObject({ take: z.boolean().describe('false: what was played as a guest stays with nobody.') })
export const newStaffSignIn = z.strictObject({
  token, number: line(40).describe('The staff number.'),
  secret: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('code'), code: z.string().min(1).max(40) }),
    z.strictObject({ kind: z.literal('password'), password: secret }),
  ]).describe('The one-time code from HR, or a password set later.'),
  bind: z.boolean().optional().describe('Whoever is signed in here joins, under this number.'),
})
