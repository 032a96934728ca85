import { z } from 'zod'

export const founded = z.strictObject({ id: z.string() })
