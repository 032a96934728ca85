import { answer, nothing, oneEvent, read } from '@/lib/api'
import { glossEvent } from '@/lib/glosses'

export const GET = read(oneEvent, nothing, async ({ actor, params }) => answer(await glossEvent(actor, params.id, params.event)))
