import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { OverviewPage } from '@/components/hr/insights/overview-page'
import { TakeAway } from '@/components/hr/insights/take-away'
import { handbook } from '@/lib/content/handbook'
import { library } from '@/lib/content/library'
import { getOverview } from '@/lib/insights'
import { parseLocale } from '../../../../i18n/locales'
import { loadMessages } from '../../../../i18n/messages'
import { found, InsightsFrame } from '../../../../insights/frame'
import { filesOf } from '../../../../insights/take'
import { Waiting } from '../../../../waiting'

type Props = { params: Promise<{ locale: string; organization: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { insights } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: insights.title, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { locale: segment, organization: id } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return (
    <Suspense fallback={<Waiting locale={locale} />}>
      <InsightsFrame locale={locale} id={id} inside={async ({ actor, voice }) => (
        <OverviewPage
          overview={found(await getOverview(actor, id))} first={firstModule()} voice={voice}
          exports={<TakeAway title={voice.words.export.title} tables={(['cohorts', 'norms'] as const).map((view) => filesOf(id, view, {}, voice))} />}
        />
      )} />
    </Suspense>
  )
}

/** What somebody begins with who has assigned nothing yet. */
function firstModule() {
  const [module] = handbook().modules
  return module ? { id: module.id, name: module.name, minutes: module.scenarios.reduce((sum, slug) => sum + (library().revisions[slug]?.meta.minutes ?? 0), 0) } : null
}
