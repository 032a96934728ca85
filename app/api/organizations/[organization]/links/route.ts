import { answer, newLink, ofOrganization, write } from '@/lib/api'
import { makeLink } from '@/lib/people'

export const POST = write(ofOrganization, newLink, async ({ actor, params, input }) => answer(await makeLink(actor, params.organization, input), 201))
