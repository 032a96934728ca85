import { guarded } from '@/lib/api'
import { foundDiagnostics } from '@/lib/author'
import { fail } from '@/lib/errors'

/** Development only: what the last compilation found. */
export const GET = guarded(async () => {
  const found = foundDiagnostics(null)
  return found ? { ok: true, value: { body: found } } : fail('not-found')
})
