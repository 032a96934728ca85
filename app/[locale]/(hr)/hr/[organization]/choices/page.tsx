import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { ChoicesList } from '@/components/hr/insights/choices-page'
import { listSpreads } from '@/lib/insights'
import { parseLocale } from '../../../../../i18n/locales'
import { loadMessages } from '../../../../../i18n/messages'
import { found, InsightsFrame } from '../../../../../insights/frame'
import { Waiting } from '../../../../../waiting'

type Props = { params: Promise<{ locale: string; organization: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { insights } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: insights.choices.page, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { locale: segment, organization: id } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return (
    <Suspense fallback={<Waiting locale={locale} />}>
      <InsightsFrame locale={locale} id={id} path="/choices" inside={async ({ actor, voice }) => <ChoicesList spreads={found(await listSpreads(actor, id))} voice={voice} />} />
    </Suspense>
  )
}
