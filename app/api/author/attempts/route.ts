import { newPlace, nothing, write } from '@/lib/api'
import { beginAt } from '@/lib/author'

/** Development only: an attempt that stands at a point of a scene. */
export const POST = write(nothing, newPlace, async ({ actor, input }) => {
  const made = await beginAt(actor, input)
  return made.ok ? { ok: true, value: { status: 201, body: made.value } } : made
})
