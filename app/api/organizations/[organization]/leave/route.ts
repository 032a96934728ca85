import { answer, nothing, ofOrganization, write } from '@/lib/api'
import { leaveOrganization } from '@/lib/organizations'

export const POST = write(ofOrganization, nothing, async ({ actor, params }) => answer(await leaveOrganization(actor, params.organization)))
