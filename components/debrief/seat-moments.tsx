import type { Debrief, Pair, Seat, Thought, ViewEvent } from '@/engine/types'
import { hourMinute } from '../ui/clock'
import { PairText } from '../ui/text'
import { Excerpt } from './excerpt'
import { Thoughts } from './thoughts'
import type { Voice } from './words'

/** What one seat saw and thought. */
export default function SeatMoments({ seat, debrief, voice }: { seat: Seat; debrief: Debrief; voice: Voice }) {
  return <ol className="flex flex-col gap-6">{momentsOf(seat, debrief).map((moment, index) => <Moment key={index} moment={moment} debrief={debrief} voice={voice} />)}</ol>
}

type Moment = { chat: Pair; events: ViewEvent[]; thoughts: Thought[] }

/** Chats the trainee never saw stand whole; of the others only where this person thought something, with the line before it. */
export function momentsOf(seat: Seat, { points }: Debrief): Moment[] {
  const known = new Set(points.flatMap(({ chats }) => Object.keys(chats)))
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
