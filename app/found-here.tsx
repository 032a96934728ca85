import type { Locale } from './i18n/locales'
import { loadMessages } from './i18n/messages'

/** While a scene is being written, what the compiler says of it, in the corner of the page. In production neither the element nor its code is there. */
export async function FoundHere({ locale, slug }: { locale: Locale; slug: string }) {
  const Diagnostics = process.env.NODE_ENV === 'development' ? (await import('@/components/author/diagnostics')).Diagnostics : null
  const { author } = await loadMessages(locale)
  return Diagnostics && <Diagnostics language={locale} slug={slug} words={author.found} />
}
