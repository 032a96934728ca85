import { newCompanySignIn, openWrite } from '@/lib/api'
import { startCompanySignIn } from '@/lib/auth'

export const POST = openWrite(newCompanySignIn, async (request, { language, next }) => {
  const begun = await startCompanySignIn(request, language, next)
  return begun.ok ? { ok: true, value: { body: { url: begun.value.url }, cookies: begun.value.cookies } } : begun
})
