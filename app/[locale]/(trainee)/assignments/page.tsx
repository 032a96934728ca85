import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { MyAssignments } from '@/components/assignments/my-assignments'
import { button } from '@/components/ui/button'
import { PlainPage } from '@/components/ui/plain-page'
import { myAssignments } from '@/lib/assignments'
import { currentActor } from '../../../actor'
import { bandNames } from '../../../band-names'
import { Chrome } from '../../../chrome'
import { parseLocale, type Locale } from '../../../i18n/locales'
import { loadMessages } from '../../../i18n/messages'
import { Waiting } from '../../../waiting'
import { shownOf } from './shown'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assignments } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: assignments.mine.title, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><Mine locale={locale} /></Suspense>
}

async function Mine({ locale }: { locale: Locale }) {
  const actor = await currentActor()
  const all = actor ? await myAssignments(actor) : []
  const [{ assignments: words, problems }, bands] = await Promise.all([loadMessages(locale), bandNames()])
  const { empty, signIn, ...mine } = words.mine
  if (!actor) {
    const href = `/${locale}/sign-in?next=${encodeURIComponent(`/${locale}/assignments`)}`
    return <Chrome locale={locale} ruled><PlainPage title={signIn.title} text={signIn.text}><Link href={href} className={button()}>{signIn.action}</Link></PlainPage></Chrome>
  }
  if (all.length === 0) {
    return <Chrome locale={locale} ruled><PlainPage title={empty.title} text={empty.text}><Link href={`/${locale}#scenes`} className={button()}>{empty.action}</Link></PlainPage></Chrome>
  }
  const shown = all.map((one) => ({ done: one.done, shown: shownOf(one, { locale, words: mine, bands }) }))
  const pick = (done: boolean) => shown.filter((one) => one.done === done).map((one) => one.shown)
  return <Chrome locale={locale} ruled><MyAssignments locale={locale} todo={pick(false)} done={pick(true)} words={mine} sees={words.sees} problems={problems} /></Chrome>
}
