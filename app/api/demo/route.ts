import { openForm } from '@/lib/api'
import { enterAsGuest } from '@/lib/auth'
import { findDemo } from '@/lib/organizations'
import { parseLocale } from '../../i18n/locales'

export const POST = openForm(async (request) => {
  const locale = parseLocale(new URL(request.url).searchParams.get('locale') ?? '') ?? 'en'
  const demo = await findDemo()
  if (!demo) return { ok: true, value: { to: `/${locale}/demo`, cookie: null } }
  const entered = await enterAsGuest(request)
  return entered.ok ? { ok: true, value: { to: `/${locale}/hr/${demo}`, cookie: entered.value.cookie } } : entered
})
