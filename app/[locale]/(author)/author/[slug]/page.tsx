import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Diagnostics } from '@/components/author/diagnostics'
import { ScenePage } from '@/components/author/scene-page'
import { library } from '@/lib/content/library'
import { isAuthoring, layout, readScene } from '@/lib/author'
import { Chrome } from '../../../../chrome'
import { parseLocale } from '../../../../i18n/locales'
import { loadMessages } from '../../../../i18n/messages'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<{ client?: string; overlay?: string }> }

export const metadata: Metadata = { robots: { index: false } }

/** One scene laid open, its secrets too: development only. */
export default async function Page({ params, searchParams }: Props) {
  const { locale: segment, slug } = await params
  const locale = parseLocale(segment) ?? notFound()
  if (!isAuthoring()) notFound()
  setRequestLocale(locale)
  const { client, overlay } = await searchParams
  const scene = readScene(null, { scenario: slug, client, overlay }) ?? notFound()
  const { author } = await loadMessages(locale)
  const { clients, overlays } = library()
  const name = (of: Record<string, { zh: string; en: string }>, id: string) => ({ id, name: of[id]?.[locale] ?? id })
  return (
    <Chrome locale={locale} ruled>
      <ScenePage locale={locale} words={author} scene={scene} drawing={scene.atlas && layout(scene.atlas)}
        clients={scene.meta.clients.map((id) => name(clients, id))} overlays={scene.meta.overlays.map((id) => name(overlays, id))} />
      <Diagnostics language={locale} slug={slug} words={author.found} />
    </Chrome>
  )
}
