import { answer, cohortFields, oneCohort, write } from '@/lib/api'
import { updateCohort } from '@/lib/people'

export const PUT = write(oneCohort, cohortFields, async ({ actor, params, input }) => answer(await updateCohort(actor, params.organization, params.cohort, input)))
