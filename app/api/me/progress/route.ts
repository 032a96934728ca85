import { nothing, page, read } from '@/lib/api'
import { getProgress } from '@/lib/progress'

export const GET = read(nothing, page, async ({ actor, input }) => ({ ok: true, value: { body: await getProgress(actor, input) } }))
