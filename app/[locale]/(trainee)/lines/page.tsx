import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { LinesPage } from '@/components/lines/lines-page'
import { button } from '@/components/ui/button'
import { PlainPage } from '@/components/ui/plain-page'
import { listLines } from '@/lib/lines'
import { currentActor } from '../../../actor'
import { Chrome } from '../../../chrome'
import { parseLocale, type Locale } from '../../../i18n/locales'
import { loadMessages } from '../../../i18n/messages'
import { Waiting } from '../../../waiting'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lines } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: lines.title, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><Mine locale={locale} /></Suspense>
}

/** The words are asked for by language: what is drawn inside a boundary cannot rely on the request's. */
async function Mine({ locale }: { locale: Locale }) {
  const actor = await currentActor()
  const lines = actor ? await listLines(actor) : []
  const [{ lines: { empty, ...words }, common }, { lines: { empty: _, ...zh } }] = await Promise.all([loadMessages(locale), loadMessages('zh')])
  if (lines.length === 0) {
    return <Chrome locale={locale} ruled><PlainPage title={empty.title} text={empty.text}><Link href={`/${locale}#scenes`} className={button()}>{empty.action}</Link></PlainPage></Chrome>
  }
  const shown = lines.map(({ scenario, offered, starred: _starred, ...line }) => ({ ...line, href: offered ? `/${locale}/play/${scenario}` : null }))
  return <Chrome locale={locale} ruled><LinesPage lines={shown} voice={{ locale, words, zh, marks: common.marks }} /></Chrome>
}
