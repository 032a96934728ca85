import { nothing, read } from '@/lib/api'
import { myAssignments } from '@/lib/assignments'

export const GET = read(nothing, nothing, async ({ actor }) => ({ ok: true, value: { body: { assignments: await myAssignments(actor) } } }))
