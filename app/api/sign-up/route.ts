import { newLetter, openWrite } from '@/lib/api'
import { askForLink } from '@/lib/auth'

export const POST = openWrite(newLetter, async (request, input) => {
  const asked = await askForLink(request, 'sign-up', input)
  return asked.ok ? { ok: true, value: { status: 202, body: asked.value } } : asked
})
