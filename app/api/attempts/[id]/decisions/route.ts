import { answer, newDecision, ofAttempt, write } from '@/lib/api'
import { submitDecision } from '@/lib/attempts'

export const POST = write(ofAttempt, newDecision, async ({ actor, params, input }) => answer(await submitDecision(actor, params.id, input)))
