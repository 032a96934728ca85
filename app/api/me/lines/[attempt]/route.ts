import { answer, linesOf, nothing, read } from '@/lib/api'
import { starsIn } from '@/lib/lines'

export const GET = read(linesOf, nothing, async ({ actor, params }) => answer(await starsIn(actor, params.attempt)))
