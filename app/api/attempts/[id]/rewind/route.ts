import { newRewind, ofAttempt, write } from '@/lib/api'
import { rewind } from '@/lib/attempts'

export const POST = write(ofAttempt, newRewind, async ({ actor, params, input }) => {
  const made = await rewind(actor, params.id, input)
  return made.ok ? { ok: true, value: { status: made.value.isNew ? 201 : 200, body: made.value.view } } : made
})
