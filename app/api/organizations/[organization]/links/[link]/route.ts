import { answer, nothing, oneJoinLink, write } from '@/lib/api'
import { revokeLink } from '@/lib/people'

export const DELETE = write(oneJoinLink, nothing, async ({ actor, params }) => answer(await revokeLink(actor, params.organization, params.link)))
