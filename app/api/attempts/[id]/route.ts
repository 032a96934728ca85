import { answer, nothing, ofAttempt, read } from '@/lib/api'
import { getAttempt } from '@/lib/attempts'

export const GET = read(ofAttempt, nothing, async ({ actor, params }) => answer(await getAttempt(actor, params.id)))
