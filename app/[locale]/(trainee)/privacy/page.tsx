import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { MyData } from '@/components/privacy/my-data'
import { button } from '@/components/ui/button'
import { PlainPage } from '@/components/ui/plain-page'
import { currentActor } from '../../../actor'
import { Chrome } from '../../../chrome'
import { parseLocale, type Locale } from '../../../i18n/locales'
import { loadMessages } from '../../../i18n/messages'
import { Waiting } from '../../../waiting'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { privacy } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: privacy.mine.title, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><Mine locale={locale} /></Suspense>
}

async function Mine({ locale }: { locale: Locale }) {
  const { privacy: { mine: words }, problems } = await loadMessages(locale)
  if (!(await currentActor())) {
    return <Chrome locale={locale} ruled><PlainPage title={words.none} text={words.noneText}><Link href={`/${locale}/data-sheet`} className={button()}>{words.noneAction}</Link></PlainPage></Chrome>
  }
  return <Chrome locale={locale} ruled><MyData locale={locale} words={words} problems={problems} /></Chrome>
}
