import { z } from 'zod'

export const sent = z.strictObject({ sent: z.literal(true) }).describe('The same whether the address has an account or not; the letter says which.')
export const entered = z.strictObject({ takeAlong: z.boolean().describe('What was played here as a guest can be taken along: ask, then POST /api/me/take-along.') }).describe('A sign-in cookie comes with it.')
export const left = z.strictObject({ signedOut: z.literal(true) })
export const leads = z.strictObject({ url: z.string().describe('Where the browser goes next.') })
export const along = z.strictObject({ attempts: z.number().describe('How many came along.') })
