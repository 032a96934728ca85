import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ScenePage } from '@/components/handbook/scene-page'
import { fill } from '@/components/ui/fill'
import { handbook } from '@/lib/content/handbook'
import { library } from '@/lib/content/library'
import { scenesOf } from '@/lib/content/scenes'
import type { Meta } from '@/lib/content/types'
import { Chrome } from '../../../../chrome'
import { evidenceOf } from '../../../../evidence'
import { loadBoth } from '../../../../i18n/both'
import { parseLocale, type Locale } from '../../../../i18n/locales'
import { loadMessages } from '../../../../i18n/messages'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamicParams = false
export const generateStaticParams = () => scenesOf(library()).map(({ slug }) => ({ slug }))

const find = (wanted: string) => scenesOf(library()).find(({ slug }) => slug === wanted)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const meta = find(slug)
  const language = parseLocale(locale) ?? 'en'
  return meta ? { title: meta.title[language], description: meta.briefing.map((line) => line[language]).join(language === 'zh' ? '' : ' ') } : {}
}

export default async function OneScenePage({ params }: Props) {
  const { locale: segment, slug } = await params
  const locale = parseLocale(segment)
  const meta = find(slug)
  if (!locale || !meta) notFound()
  setRequestLocale(locale)
  const both = await loadBoth()
  const { norms, modules } = handbook()
  const { overlays } = library()
  const here = norms.filter(({ id }) => meta.norms.some((one) => one.id === id))
  const counts = { all: here.length, high: here.filter(({ confidence }) => confidence === 'high').length }
  const evidence = await evidenceOf({
    subject: { kind: 'scenario', id: slug }, sources: meta.sources, whose: meta.overlays, reviewed: meta.reviewed, sure: both((all) => fill(all.evidence.known, counts)),
  }, locale)
  return (
    <Chrome locale={locale} ruled>
      <ScenePage
        locale={locale}
        scene={{
          title: meta.title, briefing: meta.briefing, cast: meta.cast, facts: await factsOf(meta, locale), overlays: meta.overlays.flatMap((id) => overlays[id] ?? []),
          norms: meta.norms.map(({ id, name }) => ({ href: `/${locale}/norms/${id}`, name })),
          modules: modules.filter(({ scenarios }) => scenarios.includes(slug)).map(({ id, name }) => ({ href: `/${locale}/modules/${id}`, name })),
        }}
        play={`/${locale}/play/${slug}`}
        room={{ href: `/${locale}/facilitate/${slug}`, name: both((all) => all.facilitate.link)[locale] }}
        up={[{ href: `/${locale}#scenes`, name: both((all) => all.handbook.play.back) }]}
        words={{
          enter: both((all) => all.handbook.play.enter), cast: both((all) => all.handbook.play.cast), norms: both((all) => all.handbook.play.norms),
          overlays: both((all) => all.handbook.play.overlays), module: both((all) => all.handbook.play.module),
        }}
        evidence={evidence}
      />
    </Chrome>
  )
}

async function factsOf({ clients, minutes, level }: Meta, locale: Locale): Promise<string> {
  const { home, handbook: words } = await loadMessages(locale)
  return [...clients.map((id) => library().clients[id]?.[locale] ?? id), fill(words.plan.minutes, { minutes }), ...(level ? [home.levels[level]] : [])].join(' · ')
}
