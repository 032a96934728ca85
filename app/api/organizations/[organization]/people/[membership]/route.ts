import { answer, nothing, onePerson, personFields, write } from '@/lib/api'
import { endMembership } from '@/lib/organizations'
import { editPerson } from '@/lib/people'

export const PUT = write(onePerson, personFields, async ({ actor, params, input }) => answer(await editPerson(actor, params.organization, params.membership, input)))
export const DELETE = write(onePerson, nothing, async ({ actor, params }) => answer(await endMembership(actor, params.organization, params.membership)))
