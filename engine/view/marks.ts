import { buzzedPeople, heardBuzz } from '../buzz'
import { affordances } from '../moves/allow'
import { editableUntil } from '../moves/edit'
import { recallWithin } from '../moves/recall'
import { localTime } from '../time'
import { pairOf } from '../text/pair'
import type { LocalTime, Logged, ViewCounts, ViewEvent, ViewMarks } from '../types'
import { eventId, restricted } from '../world'
import { votesOf } from './cards'
import { marksIn } from './gather'
import type { Marks } from './gather'
import { readsOf, receiptOf } from './reads'
import { personOf } from './show'
import type { Show } from './show'

/** What stands on an event: who reacted, read, confirmed, and what is written beside it. Null: nothing, as on most. */
export function marksOn(show: Show, event: Logged, marks: Marks): ViewMarks | null {
  if (marks.recalls.has(event.id)) return null
  const note = 'note' in event ? event.note : undefined
  const edit = marks.edits.get(event.id)
  const root = event.kind === 'message' && event.thread ? eventId(show.state, event.thread) : undefined
  const stands: ViewMarks = {
    ...(note && { note: pairOf(show.text, note) }),
    ...(edit && { edited: localTime(show.story, edit.at) }),
    ...(root !== undefined && { thread: show.opaque('event', root) }),
    ...(restricted(show, event) && { restricted: true }),
    ...('doc' in event && event.doc && { doc: true }),
    ...countsOn(show, event, marks),
  }
  return Object.keys(stands).length > 0 ? stands : null
}

function countsOn(show: Show, event: Logged, marks: Marks): ViewCounts {
  const person = (who: Parameters<typeof personOf>[1]) => personOf(show, who)
  const reactions = marks.reactions.get(event.id)?.filter(({ who }) => who.length > 0) ?? []
  const read = readsOf(show, event, marks.reads)
  const receipt = receiptOf(show, event, marks.confirms)
  const replies = marks.replies.get(event.id)?.filter(({ id }) => !marks.recalls.has(id)) ?? []
  const last = replies.at(-1)
  const buzzes = marks.buzzes.get(event.id) ?? []
  const strength = buzzes.at(-1)?.strength
  const comments = marks.comments.get(event.id)
  return {
    ...(reactions.length > 0 && { reactions: reactions.map(({ id, who }) => ({ id, who: who.map(person) })) }),
    ...(read && { read }),
    ...(receipt && { receipt }),
    ...(last && { replies: { by: replies.length, last: localTime(show.story, last.at) } }),
    ...(strength && { buzz: { strength, mine: buzzes.some(({ from }) => from === 'me'), to: buzzedPeople(buzzes).map(person), confirmed: heardBuzz(show, event, buzzes, marks.heard.get(event.id)).map(person) } }),
    ...(comments && { comments: comments.map(({ from, at, text }) => ({ who: person(from), at: localTime(show.story, at), ...pairOf(show.text, text) })) }),
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

const plain = ({ reactions, read, receipt, replies, buzz, comments, votes }: NonNullable<ViewMarks['soFar']>): string =>
  JSON.stringify([reactions, read, receipt, replies, buzz, comments, votes])

/** What stood on an event then, where it is not what stands there now. */
export function countsBefore(then: SoFar, event: Logged, now: ViewEvent): ViewMarks['soFar'] {
  if (!then.log.has(event)) return undefined
  const counts = { ...countsOn(then.show, event, then.marks), ...(event.kind === 'vote' && { votes: votesOf(event, then.marks) }) }
  const later = now.kind === 'vote' ? { ...now, votes: now.options.map(({ votes }) => votes) } : now
  return plain(counts) === plain(later) ? undefined : counts
}

/** Until when one's own event can be taken back; undefined when it cannot, or no longer. */
export function recallable(show: Show, event: Logged, marks: Marks): LocalTime | undefined {
  if (event.from !== 'me') return undefined
  const until = event.at + recallWithin(show, event.kind)
  const can = !('ending' in show.state.at) && until > show.state.clock && !marks.recalls.has(event.id)
  return can && affordances(show, event.chat).includes('recall') ? localTime(show.story, until) : undefined
}

/** Until when one's own words can be changed; undefined when they cannot, or no longer. */
export function editable(show: Show, event: Logged, marks: Marks): LocalTime | undefined {
  const until = 'ending' in show.state.at || marks.recalls.has(event.id) ? undefined : editableUntil(show, event)
  return until !== undefined && affordances(show, event.chat).includes('edit') ? localTime(show.story, until) : undefined
}
