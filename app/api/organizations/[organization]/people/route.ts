import { answer, newPerson, ofOrganization, write } from '@/lib/api'
import { addPerson } from '@/lib/people'

export const POST = write(ofOrganization, newPerson, async ({ actor, params, input }) => answer(await addPerson(actor, params.organization, input), 201))
