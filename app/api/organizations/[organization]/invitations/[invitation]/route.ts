import { answer, nothing, oneInvitation, write } from '@/lib/api'
import { revokeInvitation } from '@/lib/people'

export const DELETE = write(oneInvitation, nothing, async ({ actor, params }) => answer(await revokeInvitation(actor, params.organization, params.invitation)))
