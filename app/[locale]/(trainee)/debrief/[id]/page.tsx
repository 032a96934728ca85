import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { DebriefPage } from '@/components/debrief/debrief-page'
import { ShareDebrief } from '@/components/privacy/share-debrief'
import { button } from '@/components/ui/button'
import { PlainPage } from '@/components/ui/plain-page'
import type { Pair } from '@/engine/types'
import { getAttempt, getDebrief, listBesides } from '@/lib/attempts'
import { library } from '@/lib/content/library'
import { sharingOf } from '@/lib/privacy'
import { currentActor } from '../../../../actor'
import { Chrome } from '../../../../chrome'
import { parseLocale, type Locale } from '../../../../i18n/locales'
import { loadMessages } from '../../../../i18n/messages'
import { voiceOf } from './voice'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { debrief } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: debrief.heading, robots: { index: false } }
}

/** Whole before it is sent: a run that is not there answers 404, which a page that has begun no longer can. */
export default async function Page({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  const actor = await currentActor()
  const found = actor ? await getDebrief(actor, id) : null
  if (actor && found && !found.ok && found.error.code === 'not-ended') return <StillPlaying locale={locale} play={await placeOf(actor, id, locale)} />
  if (!actor || !found?.ok) notFound()
  const hrefs = { play: `/${locale}/play/${found.value.scenario}`, progress: `/${locale}/progress` }
  const besides = (await listBesides(actor, id)).map((one) => ({ turn: one.turn, href: `/${locale}/debrief/${one.id}/beside` }))
  const sharing = await sharingOf(actor, id)
  return (
    <Chrome locale={locale} ruled>
      <DebriefPage debrief={found.value} rules={rulesOf(found.value.setting.house)} besides={besides} voice={await voiceOf(locale)} hrefs={hrefs} />
      {sharing ? <ShareDebrief attempt={id} {...sharing} words={(await loadMessages(locale)).privacy.share} /> : null}
    </Chrome>
  )
}

/** What the firm of this run had settled, a sentence each. */
const rulesOf = (house: Record<string, string>): Pair[] =>
  Object.entries(house).flatMap(([key, value]) => library().house[key]?.values[value]?.says ?? [])

/** Where an unfinished run goes on. */
async function placeOf(actor: Parameters<typeof getAttempt>[0], id: string, locale: Locale): Promise<string> {
  const view = await getAttempt(actor, id)
  return view.ok ? `/${locale}/play/${view.value.scenario}?attempt=${id}` : `/${locale}`
}

async function StillPlaying({ locale, play }: { locale: Locale; play: string }) {
  const { debrief: { notEnded } } = await loadMessages(locale)
  return <Chrome locale={locale} ruled><PlainPage title={notEnded.title} text={notEnded.text}><Link href={play} className={button()}>{notEnded.action}</Link></PlainPage></Chrome>
}
