import { Chrome } from './chrome'
import type { Locale } from './i18n/locales'
import { loadMessages } from './i18n/messages'

/** While a page of one's own is being put together: the frame of it, and one quiet line. */
export async function Waiting({ locale }: { locale: Locale }) {
  const { common } = await loadMessages(locale)
  return <Chrome locale={locale} ruled><p role="status" className="mx-auto max-w-[90rem] px-5 py-16 text-ink-2 desk:px-16">{common.loading}</p></Chrome>
}
