import { z } from 'zod'

export const difference = z.strictObject({
  id: z.string(), kind: z.enum(['norm', 'scenario']), subject: z.string(), overlay: z.string().nullable(), text: z.string(), created: z.iso.datetime(),
})
export const taken = z.strictObject({ takenBack: z.literal(true) })
