import { answer, nothing, onePerson, write } from '@/lib/api'
import { returnMember } from '@/lib/organizations'

export const POST = write(onePerson, nothing, async ({ actor, params }) => answer(await returnMember(actor, params.organization, params.membership)))
