import { answer, newRole, onePerson, write } from '@/lib/api'
import { setRole } from '@/lib/organizations'

export const PUT = write(onePerson, newRole, async ({ actor, params, input }) => answer(await setRole(actor, params.organization, params.membership, input.role)))
