import { z } from 'zod'

export const founded = z.strictObject({ id: z.string() })

export const led = z.null().describe('Nothing: the address is in the location header.')
