import { answer, newAssignment, ofOrganization, pageOfAssignments, read, write } from '@/lib/api'
import { assign, listAssignments } from '@/lib/assignments'

export const GET = read(ofOrganization, pageOfAssignments, async ({ actor, params, input }) => answer(await listAssignments(actor, params.organization, input)))

export const POST = write(ofOrganization, newAssignment, async ({ actor, params, input }) => {
  const made = await assign(actor, params.organization, input)
  return made.ok ? { ok: true, value: { status: made.value.isNew ? 201 : 200, body: { id: made.value.id } } } : made
})
