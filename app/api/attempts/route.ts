import { newAttempt, nothing, write } from '@/lib/api'
import { createAttempt } from '@/lib/attempts'

export const POST = write(nothing, newAttempt, async ({ actor, input }) => {
  const made = await createAttempt(actor, input)
  return made.ok ? { ok: true, value: { status: made.value.isNew ? 201 : 200, body: made.value.view } } : made
})
