import { nothing, read } from '@/lib/api'
import { listLines } from '@/lib/lines'

export const GET = read(nothing, nothing, async ({ actor }) => ({ ok: true, value: { body: { lines: await listLines(actor) } } }))
