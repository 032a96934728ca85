import type { Pair, Shelf } from '@/components/home/catalogue'
import { fill } from '@/components/ui/fill'
import type { Meta } from '@/lib/content/types'
import type { Locale } from '../../i18n/locales'
import type { Messages } from '../../i18n/types'

const rooms = [['work', 'ws-'], ['study', 'st-']] as const

/** The catalogue as it is shown: work before study, in order of slug, numbered through. */
export function shelves(scenes: Meta[], locale: Locale, words: Messages['home'], names: Record<'work' | 'study', Pair>): Shelf[] {
  const clients: Record<string, string> = words.clients
  const ordered = [...scenes].sort((a, b) => b.slug.slice(0, 1).localeCompare(a.slug.slice(0, 1)) || a.slug.localeCompare(b.slug))
  return rooms.map(([room, prefix]) => ({
    name: names[room],
    scenes: ordered.flatMap((scene, index) => (scene.slug.startsWith(prefix)
      ? [{
          href: `/${locale}/play/${scene.slug}`,
          number: String(index + 1).padStart(2, '0'),
          title: scene.title,
          norms: scene.norms.slice(0, 2).map(({ name }) => name),
          client: scene.clients.map((client) => clients[client] ?? client).join(' · '),
          minutes: fill(words.scenes.short, { minutes: scene.minutes }),
        }]
      : [])),
  })).filter((shelf) => shelf.scenes.length > 0)
}
