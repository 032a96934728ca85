import { answer, cohortLeads, oneCohort, write } from '@/lib/api'
import { setLeads } from '@/lib/people'

export const PUT = write(oneCohort, cohortLeads, async ({ actor, params, input }) => answer(await setLeads(actor, params.organization, params.cohort, input.leads)))
