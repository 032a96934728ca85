import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { SharedDebrief } from '@/components/privacy/shared-debrief'
import { getOrganization } from '@/lib/organizations'
import { getShared } from '@/lib/privacy'
import { knownActor } from '../../../../../../../../actor'
import { HrChrome } from '../../../../../../../../hr-chrome'
import { parseLocale, type Locale } from '../../../../../../../../i18n/locales'
import { loadMessages } from '../../../../../../../../i18n/messages'
import { Waiting } from '../../../../../../../../waiting'
import { voiceOf } from '../../../../../../../(trainee)/debrief/[id]/voice'

type Where = { organization: string; membership: string; attempt: string }
type Props = { params: Promise<Where & { locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { debrief } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: debrief.heading, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { locale: segment, ...where } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><One locale={locale} {...where} /></Suspense>
}

async function One({ locale, organization: id, membership, attempt }: Where & { locale: Locale }) {
  const actor = await knownActor(locale, `/hr/${id}/people/${membership}/shared/${attempt}`)
  const [found, shared] = [await getOrganization(actor, id), await getShared(actor, id, membership, attempt)]
  if (!found.ok || !shared.ok) notFound()
  const { privacy } = await loadMessages(locale)
  return (
    <HrChrome locale={locale} organization={found.value} role={found.value.role} current="people">
      <SharedDebrief {...shared.value} words={privacy.seen} voice={await voiceOf(locale)} back={`/${locale}/hr/${id}/people/${membership}`} />
    </HrChrome>
  )
}
