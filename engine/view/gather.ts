import type { ChainRow, EventId, Instant, Logged, RsvpAnswer } from '../types'
import { eventId } from '../world'
import type { Person, Show } from './show'

export type Of<Kind extends Logged['kind']> = Extract<Logged, { kind: Kind }>
type By<Value> = Map<EventId, Map<Person, Value>> // the last of each person counts

/** All that the log says about an event besides the event. */
export type Marks = {
  recalls: Map<EventId, Of<'recall'>>
  reactions: Map<EventId, { id: string; who: Person[] }[]>
  rows: Map<EventId, ChainRow[]>
  answers: Map<EventId, boolean>
  reads: By<Instant>
  confirms: By<Instant>
  edits: Map<EventId, Of<'edited'>>
  buzzes: Map<EventId, Of<'buzzed'>[]>
  heard: By<Instant> // who has confirmed a buzz
  votes: By<number[]>
  approvals: Map<EventId, Of<'approved'>>
  replies: Map<EventId, Of<'message'>[]>
  rsvps: By<RsvpAnswer>
  comments: Map<EventId, (Of<'commented'> & { from: Person })[]>
  rang: Set<EventId> // own rings of which something came
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

function mark(marks: Marks, of: EventId, event: Logged): void {
  if (event.kind === 'recall') marks.recalls.set(of, event)
  const { from } = event
  if (from === 'system') return
  switch (event.kind) {
    case 'reaction': return react(put(marks.reactions, of, []), event.reaction, from)
    case 'checked-in': return void put(marks.rows, of, []).push({ who: from, text: event.text, ...(event.note && { note: event.note }) })
    case 'answered': return void marks.answers.set(of, event.accept)
    case 'read': return void put(marks.reads, of, new Map()).set(from, event.at)
    case 'confirm': return void put(marks.confirms, of, new Map()).set(from, event.at)
    case 'edited': return void marks.edits.set(of, event)
    case 'buzzed': return void put(marks.buzzes, of, []).push(event)
    case 'buzz-confirmed': return void put(marks.heard, of, new Map()).set(from, event.at)
    case 'voted': return void put(marks.votes, of, new Map()).set(from, event.options)
    case 'approved': return void marks.approvals.set(of, event)
    case 'rsvped': return void put(marks.rsvps, of, new Map()).set(from, event.answer)
    case 'commented': return void put(marks.comments, of, []).push({ ...event, from })
  }
}

const nothing = (): Marks => ({
  recalls: new Map(), reactions: new Map(), rows: new Map(), answers: new Map(), reads: new Map(), confirms: new Map(), edits: new Map(), buzzes: new Map(), heard: new Map(),
  votes: new Map(), approvals: new Map(), replies: new Map(), rsvps: new Map(), comments: new Map(), rang: new Set(),
})

/** Gathers the marks in one walk over the log. */
export function marksIn({ state }: Pick<Show, 'state'>): Marks {
  const marks = nothing()
  const rings = new Map<string, EventId>()
  for (const event of state.log) {
    const of = 'of' in event ? eventId(state, event.of) : undefined
    if (of !== undefined) mark(marks, of, event)
    if (event.kind === 'message' && event.thread) {
      const root = eventId(state, event.thread)
      if (root !== undefined) put(marks.replies, root, []).push(event)
    }
    if (event.kind !== 'call' || event.from !== 'me') continue
    // What came of one's own ring is told in its place.
    const call = `${event.turn} ${event.chat}`
    const ring = rings.get(call)
    if (ring !== undefined) marks.rang.add(ring)
    rings.set(call, event.id)
  }
  return marks
}
