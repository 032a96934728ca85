import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ScenesList } from '@/components/author/scenes-list'
import { isAuthoring, writtenScenes } from '@/lib/author'
import { Chrome } from '../../../chrome'
import { parseLocale } from '../../../i18n/locales'
import { loadMessages } from '../../../i18n/messages'

type Props = { params: Promise<{ locale: string }> }

export const metadata: Metadata = { robots: { index: false } }

/** Every scene there is, for those who write them. Nothing in production. */
export default async function Page({ params }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  if (!isAuthoring()) notFound()
  setRequestLocale(locale)
  const { author } = await loadMessages(locale)
  return <Chrome locale={locale} ruled><ScenesList locale={locale} words={author} scenes={writtenScenes(null)} /></Chrome>
}
