import { answer, nothing, oneLine, write } from '@/lib/api'
import { starLine, unstarLine } from '@/lib/lines'

export const PUT = write(oneLine, nothing, async ({ actor, params }) => answer(await starLine(actor, params.attempt, params.line)))
export const DELETE = write(oneLine, nothing, async ({ actor, params }) => answer(await unstarLine(actor, params.attempt, params.line)))
