import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { BesidePage } from '@/components/debrief/beside-page'
import { getBeside } from '@/lib/attempts'
import { currentActor } from '../../../../../actor'
import { Chrome } from '../../../../../chrome'
import { parseLocale } from '../../../../../i18n/locales'
import { loadMessages } from '../../../../../i18n/messages'
import { voiceOf } from '../voice'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { debrief } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: debrief.beside.title, robots: { index: false } }
}

/** A run that was taken back and played on otherwise, beside the one it came from. */
export default async function Page({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  const actor = await currentActor()
  const both = actor ? await getBeside(actor, id) : null
  if (!both?.ok) notFound()
  const hrefs = { debrief: `/${locale}/debrief/${id}`, play: `/${locale}/play/${both.value.scenario}` }
  return <Chrome locale={locale} ruled><BesidePage both={both.value} voice={await voiceOf(locale)} hrefs={hrefs} /></Chrome>
}
