import { affordances } from '../moves/allow'
import { recallWithin } from '../moves/recall'
import { localTime } from '../time'
import { pairOf } from '../text/pair'
import type { ChainRow, EventId, Instant, LocalTime, Logged, ViewCounts, ViewMarks } from '../types'
import { eventId } from '../world'
import { readsOf, receiptOf } from './reads'
import { personOf } from './show'
import type { Person, Show } from './show'

type Of<Kind extends Logged['kind']> = Extract<Logged, { kind: Kind }>
/** All that the log says about an event besides the event. */
export type Marks = {
  recalls: Map<EventId, Of<'recall'>>
  reactions: Map<EventId, { id: string; who: Person[] }[]>
  rows: Map<EventId, ChainRow[]>
  answers: Map<EventId, boolean>
  reads: Map<EventId, Map<Person, Instant>>
  confirms: Map<EventId, Map<Person, Instant>>
}

const put = <Value>(map: Map<EventId, Value>, of: EventId, fresh: Value): Value => {
  const known = map.get(of) ?? fresh
  map.set(of, known)
  return known
}

function react(list: { id: string; who: Person[] }[], id: string, who: Person): void {
  const known = list.find((one) => one.id === id)
  if (!known) list.push({ id, who: [who] })
  else if (known.who.includes(who)) known.who = known.who.filter((one) => one !== who)
  else known.who.push(who)
}

/** Gathers the marks in one walk over the log. */
export function marksIn(show: Show): Marks {
  const marks: Marks = { recalls: new Map(), reactions: new Map(), rows: new Map(), answers: new Map(), reads: new Map(), confirms: new Map() }
  for (const event of show.state.log) {
    const of = 'of' in event ? eventId(show.state, event.of) : undefined
    if (of === undefined) continue
    if (event.kind === 'recall') marks.recalls.set(of, event)
    if (event.from === 'system') continue
    if (event.kind === 'reaction') react(put(marks.reactions, of, []), event.reaction, event.from)
    if (event.kind === 'checked-in') put(marks.rows, of, []).push({ who: event.from, text: event.text, ...(event.note && { note: event.note }) })
    if (event.kind === 'answered') marks.answers.set(of, event.accept)
    if (event.kind === 'read') put(marks.reads, of, new Map()).set(event.from, event.at)
    if (event.kind === 'confirm') put(marks.confirms, of, new Map()).set(event.from, event.at)
  }
  return marks
}

/** What stands on an event: who reacted, read, confirmed, and what is written beside it. Null: nothing, as on most. */
export function marksOn(show: Show, event: Logged, marks: Marks): ViewMarks | null {
  if (marks.recalls.has(event.id)) return null
  const note = 'note' in event ? event.note : undefined
  const counts = countsOn(show, event, marks)
  return note || counts ? { ...(note && { note: pairOf(show.text, note) }), ...counts } : null
}

function countsOn(show: Show, event: Logged, marks: Marks): ViewCounts | null {
  const reactions = marks.reactions.get(event.id)?.filter(({ who }) => who.length > 0) ?? []
  const read = readsOf(show, event, marks.reads)
  const receipt = receiptOf(show, event, marks.confirms)
  if (reactions.length === 0 && !read && !receipt) return null
  return {
    ...(reactions.length > 0 && { reactions: reactions.map(({ id, who }) => ({ id, who: who.map((one) => personOf(show, one)) })) }),
    ...(read && { read }),
    ...(receipt && { receipt }),
  }
}

/** How things stood when the last move had been answered, before the story went on. */
export type SoFar = { show: Show; marks: Marks; log: ReadonlySet<Logged> }

/** Null before the first move. */
export function soFar(show: Show): SoFar | null {
  const last = show.state.turns.at(-1)
  if (!last) return null
  const log = show.state.log.slice(0, last.reactedTo)
  const then = { ...show, state: { ...show.state, log, clock: Math.max(last.decision.at, log.at(-1)?.at ?? 0) } }
  return { show: then, marks: marksIn(then), log: new Set(log) }
}

/** What stood on an event then, where it is not what stands there now. */
export function countsBefore(then: SoFar, event: Logged, now: ViewCounts): ViewCounts | undefined {
  if (!then.log.has(event)) return undefined
  const counts = countsOn(then.show, event, then.marks) ?? {}
  const same = JSON.stringify([counts.reactions, counts.read, counts.receipt]) === JSON.stringify([now.reactions, now.read, now.receipt])
  return same ? undefined : counts
}

/** Until when one's own event can be taken back; undefined when it cannot, or no longer. */
export function recallable(show: Show, event: Logged, marks: Marks): LocalTime | undefined {
  if (event.from !== 'me') return undefined
  const until = event.at + recallWithin(show, event.kind)
  const can = !('ending' in show.state.at) && until > show.state.clock && !marks.recalls.has(event.id)
  return can && affordances(show, event.chat).includes('recall') ? localTime(show.story, until) : undefined
}
