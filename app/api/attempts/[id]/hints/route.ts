import { answer, newHint, ofAttempt, write } from '@/lib/api'
import { askHint } from '@/lib/attempts'

export const POST = write(ofAttempt, newHint, async ({ actor, params, input }) => answer(await askHint(actor, params.id, input.turn)))
