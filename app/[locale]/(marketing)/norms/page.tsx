import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { HandbookPage } from '@/components/handbook/handbook-page'
import { handbook } from '@/lib/content/handbook'
import { library } from '@/lib/content/library'
import { scenesOf } from '@/lib/content/scenes'
import { Chrome } from '../../../chrome'
import { loadBoth } from '../../../i18n/both'
import { parseLocale } from '../../../i18n/locales'
import { loadMessages } from '../../../i18n/messages'
import { opening, plainPair } from './texts'

type Props = { params: Promise<{ locale: string }> }

export const dynamicParams = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handbook: words } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: words.title, description: words.about }
}

export default async function NormsPage({ params }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  setRequestLocale(locale)
  const [{ handbook: words }, both] = await Promise.all([loadMessages(locale), loadBoth()])
  const { dimensions, norms } = handbook()
  const scenes = scenesOf(library())
  const groups = dimensions.map(({ id, name }) => ({
    id,
    name,
    norms: norms.filter(({ dimension }) => dimension === id).map((norm) => ({
      id: norm.id, name: norm.name, pinyin: norm.pinyin.join(' '), says: opening(norm.rule),
      scenes: scenes.filter((scene) => scene.norms.some((one) => one.id === norm.id)).map(({ title }) => plainPair(title)),
    })),
  }))
  const { scene, scenes: several, search } = words
  return (
    <Chrome locale={locale} ruled>
      <HandbookPage locale={locale} title={both((all) => all.handbook.title)} text={both((all) => all.handbook.text)} groups={groups} words={{ ...search, scene, scenes: several }} />
    </Chrome>
  )
}
