import { answer, newCohort, ofOrganization, write } from '@/lib/api'
import { createCohort } from '@/lib/people'

export const POST = write(ofOrganization, newCohort, async ({ actor, params, input }) => answer(await createCohort(actor, params.organization, input), 201))
