import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { normsAt } from '@/components/hr/insights/links'
import { NormsPage } from '@/components/hr/insights/norms-page'
import { TakeAway } from '@/components/hr/insights/take-away'
import { getNorms, mondayOf, parseFilter, queryOf, sundayOf } from '@/lib/insights'
import { parseLocale } from '../../../../../i18n/locales'
import { loadMessages } from '../../../../../i18n/messages'
import { found, InsightsFrame } from '../../../../../insights/frame'
import { selectsOf } from '../../../../../insights/selects'
import { filesOf } from '../../../../../insights/take'
import { Waiting } from '../../../../../waiting'

type Props = { params: Promise<{ locale: string; organization: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { insights } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: insights.heat.page, robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { locale: segment, organization: id } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  const filter = parseFilter(await searchParams)
  return (
    <Suspense fallback={<Waiting locale={locale} />}>
      <InsightsFrame locale={locale} id={id} path="/norms" inside={async ({ actor, voice }) => {
        const norms = found(await getNorms(actor, id, filter))
        const selects = selectsOf(filter, ['cohort', 'module', 'weeks', 'norm'], norms.cohorts, voice)
        return (
          <NormsPage
            norms={norms} selects={selects} filtered={selects.some(({ chosen }) => chosen !== '')} voice={voice}
            scope={norms.cohorts.find((one) => one.id === filter.cohort)?.name ?? voice.words.heat.everyone}
            points={norms.trend.points.map((point) => ({ ...point, start: mondayOf(point.from), end: sundayOf(point.to) }))}
            hrefOf={(norm) => `${normsAt(voice.home)}${queryOf({ ...filter, norm })}#trend-title`}
            exports={<TakeAway title={voice.words.export.title} tables={(['norms', 'trend'] as const).map((view) => filesOf(id, view, filter, voice))} />}
          />
        )
      }} />
    </Suspense>
  )
}
