import { answer, newCodes, ofOrganization, write } from '@/lib/api'
import { makeCodes } from '@/lib/people'

export const POST = write(ofOrganization, newCodes, async ({ actor, params, input }) => answer(await makeCodes(actor, params.organization, input), 201))
