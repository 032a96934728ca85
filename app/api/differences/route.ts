import { newDifference, nothing, write } from '@/lib/api'
import { sayDifference } from '@/lib/differences'

export const POST = write(nothing, newDifference, async ({ request, actor, input }) => {
  const said = await sayDifference(actor, input, request.headers)
  return said.ok ? { ok: true, value: { status: said.value.isNew ? 201 : 200, body: said.value.difference } } : said
})
