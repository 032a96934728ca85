import type { Pair, ViewEvent } from '@/engine/types'
import { fill } from '../ui/fill'
import { Zh } from '../ui/text'
import { EventRow } from './event-row'
import { personOf, privateWith, type Cast } from './people'
import type { Voice } from './words'

type Props = { events: ViewEvent[]; cast: Cast; voice: Voice; chats?: Record<string, Pair>; star?: (event: ViewEvent) => string | undefined; children?: React.ReactNode }

// One's own lines; those of colleagues are kept while playing, else every line would be one more stop on the keyboard's way. Typed words have no pinyin, and nothing to learn them from; what was passed on is not one's own.
const ownStar = (event: ViewEvent) => (event.from === 'me' && (event.kind === 'voice' || (event.kind === 'message' && !event.forwarded)) && event.pinyin ? event.id : undefined)

/** A stretch of chat on its wall, as it was; nothing in it moves or answers. `star`: under which id a line can be kept. `children`: a last line about what was not said. */
export function Excerpt({ events, cast, voice, chats = {}, star = ownStar, children }: Props) {
  const home = events.map(({ chat }) => chat).find((chat) => chat !== undefined && !privateWith(cast, chats[chat]))
  return (
    <div className="flex flex-col gap-2.5 self-start rounded-excerpt bg-wall px-3 py-3.5 text-bubble-ink break-inside-avoid">
      {events.map((event, index) => {
        const before = events[index - 1]
        const turned = !before || before.from !== event.from || before.chat !== event.chat || before.kind === 'system' || before.kind === 'recalled'
        return <EventRow key={event.id} event={event} star={star(event)} cast={cast} voice={voice} follows={!turned} quoted={quotedBy(event, events)} label={turned ? <Label event={event} cast={cast} voice={voice} chats={chats} home={home} /> : null} />
      })}
      {children}
    </div>
  )
}

const quotedBy = (event: ViewEvent, events: ViewEvent[]) => {
  const original = event.kind === 'message' && event.quotes ? events.find(({ id }) => id === event.quotes) : undefined
  return original && 'zh' in original ? original.zh : undefined
}

/** Who speaks, and where it is not the group: in private, or in another group. */
function Label({ event, cast, voice, chats, home }: { event: ViewEvent; cast: Cast; voice: Voice; chats: Record<string, Pair>; home: string | undefined }) {
  const { locale, words, zh } = voice
  const name = event.chat === undefined ? undefined : chats[event.chat]
  const other = privateWith(cast, name)
  if (event.from === 'me') {
    if (other) return <><Zh>{fill(zh.alone, { name: other.name.zh })}</Zh>{locale === 'en' ? ` ${fill(words.alone, { name: other.name.en })}` : null}</>
    return name && event.chat !== home ? <Zh>{name.zh}</Zh> : null
  }
  const place = other ? words.toYou : name && event.chat !== home ? name[locale] : null
  return <><Zh>{personOf(cast, event.from).name.zh}</Zh>{place ? ` · ${place}` : null}</>
}
