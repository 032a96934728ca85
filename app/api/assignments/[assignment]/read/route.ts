import { answer, nothing, ownAssignment, write } from '@/lib/api'
import { markRead } from '@/lib/assignments'

export const POST = write(ownAssignment, nothing, async ({ actor, params }) => answer(await markRead(actor, params.assignment)))
