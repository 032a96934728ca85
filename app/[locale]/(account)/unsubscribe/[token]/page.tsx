import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { UnsubscribeButton } from '@/components/assignments/unsubscribe-button'
import { fill } from '@/components/ui/fill'
import { PlainPage } from '@/components/ui/plain-page'
import { lookAtSubscription } from '@/lib/mail'
import { Chrome } from '../../../../chrome'
import { parseLocale, type Locale } from '../../../../i18n/locales'
import { loadMessages } from '../../../../i18n/messages'
import { Waiting } from '../../../../waiting'

type Props = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { assignments } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: assignments.unsubscribe.title, robots: { index: false }, referrer: 'no-referrer' }
}

export default async function Page({ params }: Props) {
  const { locale: segment, token } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><Unsubscribe locale={locale} token={token} /></Suspense>
}

/** Looking changes nothing: mail programs open links by themselves. One press does it. */
async function Unsubscribe({ locale, token }: { locale: Locale; token: string }) {
  const [{ assignments: { unsubscribe: words }, problems }, found] = await Promise.all([loadMessages(locale), lookAtSubscription(token)])
  if (!found.ok) return <Chrome locale={locale} ruled><PlainPage title={words.gone} text={words.goneText} /></Chrome>
  const { organization, done } = found.value
  const said = { title: words.done, text: fill(words.doneText, { organization }) }
  return (
    <Chrome locale={locale} ruled>
      {done ? <PlainPage {...said} /> : <UnsubscribeButton token={token} title={words.title} text={fill(words.text, { organization })} now={words.now} working={words.working} done={said} problems={problems} />}
    </Chrome>
  )
}
