import { answer, newInvitation, ofOrganization, write } from '@/lib/api'
import { siteOf } from '@/lib/auth'
import { invite } from '@/lib/people'

export const POST = write(ofOrganization, newInvitation, async ({ actor, params, input, request }) => answer(await invite(actor, params.organization, { ...input, site: siteOf(request) }), 201))
