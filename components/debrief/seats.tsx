import type { Debrief, Pair, Seat, Thought, ViewEvent } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { hourMinute } from '../ui/clock'
import { Icon } from '../ui/icon'
import { Tabs } from '../ui/tabs'
import { PairText, Zh } from '../ui/text'
import { Excerpt } from './excerpt'
import { personOf } from './people'
import { Thoughts } from './thoughts'
import { paired, type Voice } from './words'

/** The same hours from somebody else's chair. */
export function Seats({ debrief, voice }: { debrief: Debrief; voice: Voice }) {
  const known = new Set(debrief.points.flatMap(({ chats }) => Object.keys(chats)))
  const seats = debrief.seats.map((seat) => ({ seat, moments: momentsOf(seat, known) })).filter(({ moments }) => moments.length > 0)
  if (seats.length === 0) return null
  return (
    <section aria-labelledby="seats-title" className="border-t border-ink pt-6 print:hidden">
      <div className="desk:pl-16">
        <h2 id="seats-title" className="flex items-center gap-3 text-[1rem] font-normal"><Icon name="seat" size={22} className="text-ink-2" /><span><PairText pair={paired(voice, (words) => words.seats.title)} locale={voice.locale} zh="font-medium" en="text-ink" /></span></h2>
        <p className="mt-1 mb-4 max-w-[40rem] text-body text-ink-2">{voice.words.seats.text}</p>
        <Tabs
          label={voice.words.seats.label}
          tabs={seats.map(({ seat, moments }) => {
            const { avatar, name } = personOf(debrief.cast, seat.who)
            return {
              id: seat.who,
              tab: <><Avatar name={avatar} size={26} /><Zh>{name.zh}</Zh>{voice.locale === 'en' ? <span lang="en" className="sr-only">{name.en}</span> : null}</>,
              panel: <ol className="flex flex-col gap-6">{moments.map((moment, index) => <Moment key={index} moment={moment} debrief={debrief} voice={voice} />)}</ol>,
            }
          })}
        />
      </div>
    </section>
  )
}

type Moment = { chat: Pair; events: ViewEvent[]; thoughts: Thought[] }

/** Chats the trainee never saw stand whole; of the others only where this person thought something, with the line before it. */
function momentsOf(seat: Seat, known: Set<string>): Moment[] {
  const moments = seat.chats.flatMap(({ id, name, events }): Moment[] => {
    const about = (event: ViewEvent) => seat.thoughts.filter((thought) => thought.about === event.id)
    if (!known.has(id)) return [{ chat: name, events, thoughts: events.flatMap(about) }]
    const kept = events.map((event, index) => about(event).length > 0 || (events.slice(index + 1, index + 2).some((next) => about(next).length > 0)))
    return runs(kept).map(([start, end]) => ({ chat: name, events: events.slice(start, end), thoughts: events.slice(start, end).flatMap(about) }))
  })
  return moments.sort((a, b) => (a.events[0]?.at ?? '').localeCompare(b.events[0]?.at ?? ''))
}

/** Unbroken stretches of true, each as [start, end). */
const runs = (kept: boolean[]): [number, number][] => kept.reduce<[number, number][]>((found, keep, index) => {
  const last = found.at(-1)
  if (!keep) return found
  if (last && last[1] === index) last[1] = index + 1
  else found.push([index, index + 1])
  return found
}, [])

function Moment({ moment: { chat, events, thoughts }, debrief, voice }: { moment: Moment; debrief: Debrief; voice: Voice }) {
  return (
    <li>
      <p className="mb-2 flex gap-4 text-meta text-ink-2"><span className="num">{hourMinute(events[0]?.at ?? debrief.from)}</span><span><PairText pair={chat} locale={voice.locale} /></span></p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-4 desk:grid-cols-[minmax(0,27.5rem)_minmax(0,20rem)]">
        <Excerpt events={events} cast={debrief.cast} voice={voice} />
        <Thoughts thoughts={thoughts} cast={debrief.cast} voice={voice} />
      </div>
    </li>
  )
}
