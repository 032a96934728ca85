import { newAssignedAttempt, ownAssignment, write } from '@/lib/api'
import { begin } from '@/lib/assignments'

export const POST = write(ownAssignment, newAssignedAttempt, async ({ actor, params, input }) => {
  const begun = await begin(actor, params.assignment, input)
  return begun.ok ? { ok: true, value: { status: begun.value.isNew ? 201 : 200, body: begun.value.view } } : begun
})
