import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Play } from '@/components/play/play'
import type { Firm } from '@/components/play/start'
import type { Pair } from '@/engine/types'
import { library } from '@/lib/content/library'
import type { Meta } from '@/lib/content/types'
import { FoundHere } from '../../../../found-here'
import { parseLocale, type Locale } from '../../../../i18n/locales'
import { loadMessages } from '../../../../i18n/messages'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamicParams = false
export const generateStaticParams = () => Object.keys(library().revisions).map((slug) => ({ slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const meta = library().revisions[slug]?.meta
  if (!meta) return {}
  const language = locale === 'zh' ? 'zh' : 'en'
  return { title: meta.title[language], description: meta.briefing.map((line) => line[language]).join(language === 'zh' ? '' : ' '), robots: { index: false } }
}

/** The play page is the same for everybody: who plays, and what has happened, is asked of the API once it stands. */
export default async function PlayPage({ params }: Props) {
  const { locale: segment, slug } = await params
  const locale = parseLocale(segment)
  const revision = library().revisions[slug]
  if (!locale || !revision) notFound()
  setRequestLocale(locale)
  const { play, common } = await loadMessages(locale)
  const { story, meta } = revision
  const clients = Object.fromEntries(Object.entries(story.clients).map(([id, client]) => {
    const { typingCue, packet, scheduledSend, voiceSeconds = 60, pinForAll = false, recallOthers = false, threads = false, buzzStrengths = [], sideGroupLeast = 2 } = client
    return [id, { typingCue, packet, scheduledSend, voiceSeconds, pinForAll, recallOthers, threads, buzzStrengths, sideGroupLeast }]
  }))
  const clientNames = Object.fromEntries(Object.entries(library().clients).map(([id, name]) => [id, name[locale]]))
  const clientLabels = Object.fromEntries(Object.keys(clients).map((id) => [id, labelled(library().screens[id]?.labels ?? {}, locale)]))
  return (
    <>
      <Play
        locale={locale} slug={slug} startsAt={story.starts.local} clients={clients} words={{ labels: play.labels, text: play.text }} marks={common.marks} name={common.name}
        scene={{ title: meta.title, briefing: meta.briefing }} overlays={play.overlays} firm={firmOf(meta, locale)} clientNames={clientNames} clientLabels={clientLabels}
      />
      <FoundHere locale={locale} slug={slug} />
    </>
  )
}

// As the labels of all clients are: Chinese always, its gloss only in the English interface.
const labelled = (labels: Record<string, Pair>, locale: Locale): Record<string, Pair> =>
  Object.fromEntries(Object.entries(labels).map(([key, { zh, en }]) => [key, { zh, en: locale === 'en' ? en : '' }]))

// Kinds of firm that the scene has, and the house rules that it reads.
function firmOf({ overlays, house = [] }: Meta, locale: Locale): Firm {
  const { overlays: names, house: rules } = library()
  const named = (value: string, name: Pair | undefined) => ({ value, label: name?.[locale] ?? value })
  return {
    overlays: overlays.map((id) => named(id, names[id])),
    house: house.flatMap((key) => { const rule = rules[key]; return rule ? [{ key, label: rule.name[locale], values: Object.entries(rule.values).map(([value, { name }]) => named(value, name)) }] : [] }),
  }
}
