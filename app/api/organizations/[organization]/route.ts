import { answer, ofOrganization, settings, write } from '@/lib/api'
import { updateOrganization } from '@/lib/organizations'

export const PUT = write(ofOrganization, settings, async ({ actor, params, input }) => answer(await updateOrganization(actor, params.organization, input)))
