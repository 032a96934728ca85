import { affordances } from '../moves/allow'
import { recallWithin } from '../moves/recall'
import { localTime } from '../time'
import { pairOf } from '../text/pair'
import type { ChainRow, EventId, Instant, LocalTime, Logged, ViewMarks } from '../types'
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
  const reactions = marks.reactions.get(event.id)?.filter(({ who }) => who.length > 0) ?? []
  const read = readsOf(show, event, marks.reads)
  const receipt = receiptOf(show, event, marks.confirms)
  if (!note && reactions.length === 0 && !read && !receipt) return null
  return {
    ...(note && { note: pairOf(show.text, note) }),
    ...(reactions.length > 0 && { reactions: reactions.map(({ id, who }) => ({ id, who: who.map((one) => personOf(show, one)) })) }),
    ...(read && { read }),
    ...(receipt && { receipt }),
  }
}

/** Until when one's own event can be taken back; undefined when it cannot, or no longer. */
export function recallable(show: Show, event: Logged, marks: Marks): LocalTime | undefined {
  if (event.from !== 'me') return undefined
  const until = event.at + recallWithin(show, event.kind)
  const can = !('ending' in show.state.at) && until > show.state.clock && !marks.recalls.has(event.id)
  return can && affordances(show, event.chat).includes('recall') ? localTime(show.story, until) : undefined
}
