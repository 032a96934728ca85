import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { ChoicesPage } from '@/components/hr/insights/choices-page'
import { TakeAway } from '@/components/hr/insights/take-away'
import { getSpread, parseFilter } from '@/lib/insights'
import { parseLocale } from '../../../../../../i18n/locales'
import { loadMessages } from '../../../../../../i18n/messages'
import { found, InsightsFrame } from '../../../../../../insights/frame'
import { kindsOf } from '../../../../../../insights/kinds'
import { selectsOf } from '../../../../../../insights/selects'
import { filesOf } from '../../../../../../insights/take'
import { Waiting } from '../../../../../../waiting'

type Props = { params: Promise<{ locale: string; organization: string; scenario: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { insights } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: insights.choices.page, robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { locale: segment, organization: id, scenario } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  const filter = parseFilter(await searchParams)
  return (
    <Suspense fallback={<Waiting locale={locale} />}>
      <InsightsFrame locale={locale} id={id} path={`/choices/${scenario}`} inside={async ({ actor, voice }) => {
        const spread = found(await getSpread(actor, id, scenario, filter))
        const selects = selectsOf(filter, ['cohort', 'module'], spread.cohorts, voice)
        return (
          <ChoicesPage
            spread={spread} kinds={await kindsOf()} selects={selects} filtered={selects.some(({ chosen }) => chosen !== '')} voice={voice}
            exports={<TakeAway title={voice.words.export.title} tables={[filesOf(id, 'choices', { cohort: filter.cohort, module: filter.module }, voice, scenario)]} />}
          />
        )
      }} />
    </Suspense>
  )
}
