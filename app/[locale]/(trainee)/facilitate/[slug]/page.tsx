import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Stage } from '@/components/facilitate/stage'
import { library } from '@/lib/content/library'
import { scenesOf } from '@/lib/content/scenes'
import { parseLocale } from '../../../../i18n/locales'
import { loadMessages } from '../../../../i18n/messages'
import { voiceOf } from '../../debrief/[id]/voice'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamicParams = false
export const generateStaticParams = () => scenesOf(library()).map(({ slug }) => ({ slug }))

const find = (wanted: string) => scenesOf(library()).find(({ slug }) => slug === wanted)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const { facilitate } = await loadMessages(parseLocale(locale) ?? 'en')
  return { title: `${facilitate.title} · ${find(slug)?.title[parseLocale(locale) ?? 'en'] ?? ''}`, robots: { index: false } }
}

/** One scene for a room, on the projector. The page is the same for everybody; the scene is asked of the API. */
export default async function Page({ params }: Props) {
  const { locale: segment, slug } = await params
  const [locale, meta] = [parseLocale(segment), find(slug)]
  if (!locale || !meta) notFound()
  setRequestLocale(locale)
  const [{ facilitate: words }, { facilitate: zh }] = await Promise.all([loadMessages(locale), loadMessages('zh')])
  return <Stage scenario={slug} title={meta.title} close={`/${locale}/scenarios/${slug}`} room={{ voice: await voiceOf(locale), words, zh }} />
}
