import type { Pair } from '@/components/home/hero'
import type { Shelf } from '@/components/home/shelves'
import { fill } from '@/components/ui/fill'
import type { Library, Meta } from '@/lib/content/types'
import type { Locale } from '../../i18n/locales'
import type { Messages } from '../../i18n/types'

const rooms = ['work', 'study'] as const
type Room = (typeof rooms)[number]
const roomOf = ({ slug }: Meta): Room => (slug.startsWith('ss-') ? 'study' : 'work')

// Pinyin would double what goes to the browser, and the list does not show it.
const plain = ({ zh, en }: Pair): Pair => ({ zh, en })

/** The catalogue as it is shown: work before study, in order of slug, numbered through. */
export function shelves(scenes: Meta[], clients: Library['clients'], locale: Locale, { home: words, handbook: { play } }: Pick<Messages, 'home' | 'handbook'>, names: Record<Room, Pair>): Shelf[] {
  const ordered = [...scenes].sort((a, b) => rooms.indexOf(roomOf(a)) - rooms.indexOf(roomOf(b)) || a.slug.localeCompare(b.slug))
  return rooms.map((room) => ({
    name: names[room],
    scenes: ordered.flatMap((scene, index) => (roomOf(scene) === room
      ? [{
          slug: scene.slug,
          href: `/${locale}/play/${scene.slug}`,
          number: String(index + 1).padStart(2, '0'),
          title: plain(scene.title),
          norms: scene.norms.map(({ id, name }) => ({ id, ...plain(name) })),
          clients: scene.clients.map((id) => ({ id, name: clients[id]?.[locale] ?? id })),
          level: scene.level ? { id: String(scene.level), name: words.levels[scene.level] } : null,
          minutes: fill(words.scenes.short, { minutes: scene.minutes }),
          about: { href: `/${locale}/scenarios/${scene.slug}`, name: play.about, label: fill(play.aboutScene, { title: scene.title[locale] }) },
        }]
      : [])),
  })).filter((shelf) => shelf.scenes.length > 0)
}
