import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { NormPage } from '@/components/handbook/norm-page'
import { fill } from '@/components/ui/fill'
import { handbook } from '@/lib/content/handbook'
import { library } from '@/lib/content/library'
import { scenesOf } from '@/lib/content/scenes'
import { Chrome } from '../../../../chrome'
import { evidenceOf } from '../../../../evidence'
import { loadBoth } from '../../../../i18n/both'
import { parseLocale } from '../../../../i18n/locales'
import { loadMessages } from '../../../../i18n/messages'

type Props = { params: Promise<{ locale: string; id: string }> }

export const dynamicParams = false
export const generateStaticParams = () => handbook().norms.map(({ id }) => ({ id }))

const find = (wanted: string) => handbook().norms.find(({ id }) => id === wanted)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const norm = find(id)
  const language = parseLocale(locale) ?? 'en'
  return norm ? { title: norm.name[language], description: norm.rule[language] } : {}
}

export default async function OneNormPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = parseLocale(segment)
  const norm = find(id)
  if (!locale || !norm) notFound()
  setRequestLocale(locale)
  const [{ handbook: words }, both] = await Promise.all([loadMessages(locale), loadBoth()])
  const { norms, dimensions } = handbook()
  const { overlays } = library()
  const dimension = dimensions.find((one) => one.id === norm.dimension)
  const follows = norms[norms.indexOf(norm) + 1]
  const age = both((all) => all.handbook.norm.generation)
  const practised = scenesOf(library()).filter((scene) => scene.norms.some((one) => one.id === id))
  const evidence = await evidenceOf({
    subject: { kind: 'norm', id }, sources: norm.sources, whose: norm.varies.map(({ who }) => who), reviewed: norm.reviewed,
    sure: both((all) => all.evidence.confidence[norm.confidence]),
  }, locale)
  return (
    <Chrome locale={locale} ruled>
      <NormPage
        locale={locale}
        norm={{
          ...norm,
          varies: norm.varies.map(({ who, zh, en }) => ({ who: overlays[who] ?? age, says: { zh, en } })),
          scenes: practised.map(({ slug, title, minutes }) => ({ href: `/${locale}/scenarios/${slug}`, name: title, minutes: fill(words.plan.minutes, { minutes }) })),
        }}
        up={[{ href: `/${locale}/norms`, name: both((all) => all.handbook.title) }, ...(dimension ? [{ href: `/${locale}/norms#${dimension.id}`, name: dimension.name }] : [])]}
        next={follows ? { href: `/${locale}/norms/${follows.id}`, name: follows.name } : null}
        words={{
          why: both((all) => all.handbook.norm.why), varies: both((all) => all.handbook.norm.varies), good: both((all) => all.handbook.norm.good), bad: both((all) => all.handbook.norm.bad),
          practise: both((all) => all.handbook.norm.practise), none: both((all) => all.handbook.norm.none), next: both((all) => all.handbook.norm.next),
        }}
        evidence={evidence}
      />
    </Chrome>
  )
}
