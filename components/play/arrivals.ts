import type { LocalTime, View, ViewEvent } from '@/engine/types'
import { minutesBetween } from '../chat/time'
import type { Arrival } from './types'

export type Speed = 'slow' | 'normal' | 'fast' | 'direct'
type Coming = Arrival & { is: 'event' | 'change' }

const jump = 10 // story minutes that are felt as a jump
const aside = 3 // story minutes after which a line is no longer an answer to what was just done

const all = (view: View): Coming[] => view.chats.flatMap((chat) => chat.events.map((event): Coming => ({ is: 'event', chat: chat.id, event })))

/** A change of words happens when they are changed. */
const timeOf = ({ is, event }: Coming): LocalTime => (is === 'change' && event.edited) || event.at

const byTime = (a: Coming, b: Coming): number => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0)

/** A recall has no time of its own in the view: it comes right before its sender's next line, else first. */
const placeRecalls = (recalls: Coming[], events: Coming[]): Coming[] =>
  recalls.reduce((list, recall) => {
    const next = list.findIndex((other) => other.is === 'event' && other.event.from === recall.event.from)
    return next < 0 ? [recall, ...list] : [...list.slice(0, next), recall, ...list.slice(next)]
  }, events)

/** Where the coach speaks: after the answers to the decision, before the story moves on. */
const afterAnswers = (events: Coming[], to: LocalTime | undefined): number => {
  const end = events.findIndex((coming, i) => {
    if (to !== undefined) return timeOf(coming) > to
    const before = events[i - 1]
    return before !== undefined && minutesBetween(before.event.at, coming.event.at) >= aside
  })
  return end < 0 ? events.length : end
}

const prompt = 2 // story minutes within which one's own act stands in the chat

/** What one has just done is there at once; what was scheduled, or happened to one, comes at its time. */
const justDone = (before: View, fresh: Coming[]): Coming | undefined =>
  fresh.find(({ event }) => (event.kind === 'system' ? event.nudge !== undefined : event.from === 'me') && minutesBetween(before.clock, event.at) < prompt)

/** A chat that has only now come onto the phone brings its past along. */
const isPast = (before: View, { chat, event }: Coming): boolean => event.at < before.clock && !before.chats.some((one) => one.id === chat)

/** What has to arrive so that a person who saw `before` sees `view`. */
export const arrivals = (before: View, view: View): Arrival[] => {
  const known = new Map(before.chats.flatMap((chat) => chat.events.map((event) => [event.id, event] as const)))
  const unseen = all(view).filter((coming) => !known.has(coming.event.id) && !isPast(before, coming)).sort(byTime)
  const done = justDone(before, unseen)
  const changes = (changed: (event: ViewEvent, old: ViewEvent) => boolean): Coming[] => all(view).flatMap(({ chat, event }): Coming[] => {
    const old = known.get(event.id)
    return old && event.from !== 'me' && changed(event, old) ? [{ is: 'change', chat, event, before: old }] : []
  })
  const fresh = [...unseen.filter((coming) => coming !== done), ...changes((event, old) => event.edited !== old.edited)].sort(byTime)
  const recalls = changes((event, old) => event.kind === 'recalled' && old.kind !== 'recalled' && !event.mine)
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

/** Whether the clock jumps, by `least` story minutes. */
export const jumps = (from: LocalTime, to: LocalTime, least = jump): boolean => minutesBetween(from, to) >= least

const words = (event: ViewEvent): number => (event.kind === 'sticker' || event.kind === 'voice' ? 14 : 'zh' in event ? event.zh.length : 24)
const pace = { slow: 1.6, normal: 1, fast: 0.45, direct: 0 }

/** Real milliseconds before the next arrival: as long as it would take to read or write, never over two seconds. */
export const delay = (next: Arrival, clock: LocalTime, banner: boolean, speed: Speed): number => {
  if (speed === 'direct') return 0
  if (next.is === 'rest') return banner ? 1400 : 120
  if (next.is === 'coach') return 900 * pace[speed]
  if (next.is === 'event' && next.event.kind === 'typing') return Math.min(2000, Math.max(700, 1000 * next.event.seconds)) * Math.min(1, pace[speed])
  const written = next.is === 'change' ? 900 : 420 + 62 * words(next.event)
  const room = jumps(clock, next.event.at) ? 700 : 0
  return Math.min(2000, Math.min(1900, Math.max(650, written)) * pace[speed] + room)
}
