import { answer, nothing, oneDifference, write } from '@/lib/api'
import { takeBack } from '@/lib/differences'

export const DELETE = write(oneDifference, nothing, async ({ actor, params }) => answer(await takeBack(actor, params.id)))
