import { z } from 'zod'
import { problems, type Code } from '@/lib/errors'

/** RFC 9457 problem details with a stable `code`. */
export const problemOf = (codes: Code[]) => z.strictObject({
  type: z.string(), status: z.number(), title: z.string(), instance: z.string(), code: z.enum(codes),
  hint: z.string().optional().describe('no-such-move: not-offered, not-here, limits or closed. no-such-setting: client or overlay.'),
  turn: z.number().optional().describe('How many decisions the attempt has.'),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(), requestId: z.string().optional(),
})

/** Codes by their status. */
export function byStatus(codes: Code[]): Map<number, Code[]> {
  const found = new Map<number, Code[]>()
  for (const code of codes) found.set(problems[code].status, [...(found.get(problems[code].status) ?? []), code])
  return found
}
