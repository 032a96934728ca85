import { answer, newOrganization, nothing, write } from '@/lib/api'
import { createOrganization } from '@/lib/organizations'

export const POST = write(nothing, newOrganization, async ({ actor, input }) => answer(await createOrganization(actor, input), 201))
