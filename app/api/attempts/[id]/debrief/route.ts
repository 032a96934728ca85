import { answer, nothing, ofAttempt, read } from '@/lib/api'
import { getDebrief } from '@/lib/attempts'

export const GET = read(ofAttempt, nothing, async ({ actor, params }) => answer(await getDebrief(actor, params.id)))
