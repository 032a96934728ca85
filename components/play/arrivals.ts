import type { LocalTime, View, ViewEvent } from '@/engine/types'
import { minutesBetween } from '../chat/time'
import type { Arrival } from './types'

export type Speed = 'slow' | 'normal' | 'fast' | 'direct'
type Coming = Arrival & { is: 'event' | 'change' }

const jump = 10 // story minutes that are felt as a jump
const aside = 3 // story minutes after which a line is no longer an answer to what was just done

const all = (view: View): Coming[] => view.chats.flatMap((chat) => chat.events.map((event): Coming => ({ is: 'event', chat: chat.id, event })))

const byTime = (a: Coming, b: Coming): number => (a.event.at < b.event.at ? -1 : a.event.at > b.event.at ? 1 : 0)

/** A recall has no time of its own in the view: it comes right before its sender's next line, else first. */
const placeRecalls = (recalls: Coming[], events: Coming[]): Coming[] =>
  recalls.reduce((list, recall) => {
    const next = list.findIndex((other) => other.is === 'event' && other.event.from === recall.event.from)
    return next < 0 ? [recall, ...list] : [...list.slice(0, next), recall, ...list.slice(next)]
  }, events)

/** Where the coach speaks: after the answers to the decision, before the story moves on. */
const afterAnswers = (events: Coming[], to: LocalTime | undefined): number => {
  const end = events.findIndex((coming, i) => {
    if (to !== undefined) return coming.is === 'event' && coming.event.at > to
    const before = events[i - 1]
    return before !== undefined && minutesBetween(before.event.at, coming.event.at) >= aside
  })
  return end < 0 ? events.length : end
}

/** What has to arrive so that a person who saw `before` sees `view`. Own acts are there at once and never queue. */
export const arrivals = (before: View, view: View): Arrival[] => {
  const known = new Map(before.chats.flatMap((chat) => chat.events.map((event) => [event.id, event] as const)))
  const fresh = all(view).filter(({ event }) => !known.has(event.id) && event.from !== 'me').sort(byTime)
  const recalls = all(view).flatMap(({ chat, event }): Coming[] => {
    const old = known.get(event.id)
    return old && event.kind === 'recalled' && old.kind !== 'recalled' && !event.mine ? [{ is: 'change', chat, event, before: old }] : []
  })
  const coming = placeRecalls(recalls, fresh)
  if (!view.coach) return [...coming, { is: 'rest' }]
  const end = afterAnswers(coming, view.coach.until)
  return [...coming.slice(0, end), { is: 'coach' }, ...coming.slice(end), { is: 'rest' }]
}

/** The opening of a new attempt: the chats' history is there, what happens from `starts` on arrives. */
export const opening = (view: View, starts: LocalTime): Arrival[] => [
  ...all(view).filter(({ event }) => event.at >= starts && event.from !== 'me').sort(byTime),
  { is: 'rest' },
]

export const jumps = (from: LocalTime, to: LocalTime): boolean => minutesBetween(from, to) >= jump

const words = (event: ViewEvent): number => (event.kind === 'chain' ? 24 : event.kind === 'sticker' ? 14 : event.zh.length)
const pace = { slow: 1.6, normal: 1, fast: 0.45, direct: 0 }

/** Real milliseconds before the next arrival: as long as it would take to read or write, never over two seconds. */
export const delay = (next: Arrival, clock: LocalTime, banner: boolean, speed: Speed): number => {
  if (speed === 'direct') return 0
  if (next.is === 'rest') return banner ? 1400 : 120
  if (next.is === 'coach') return 900 * pace[speed]
  const written = next.is === 'change' ? 900 : 420 + 62 * words(next.event)
  const room = jumps(clock, next.event.at) ? 480 : 0
  return Math.min(2000, Math.min(1900, Math.max(650, written)) * pace[speed] + room)
}
