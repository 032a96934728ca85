import { acceptance, answer, nothing, write } from '@/lib/api'
import { acceptInvitation } from '@/lib/people'

export const POST = write(nothing, acceptance, async ({ actor, input }) => answer(await acceptInvitation(actor, input.token, input.name)))
