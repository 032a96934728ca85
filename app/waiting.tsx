import { getLocale, getMessages } from 'next-intl/server'
import { Chrome } from './chrome'

/** While a page of one's own is being put together: the frame of it, and one quiet line. */
export async function Waiting() {
  const [locale, { common }] = await Promise.all([getLocale(), getMessages()])
  return <Chrome locale={locale} ruled><p role="status" className="mx-auto max-w-[90rem] px-5 py-16 text-ink-2 desk:px-16">{common.loading}</p></Chrome>
}
