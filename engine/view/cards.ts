import { pairOf } from '../text/pair'
import { localTime } from '../time'
import type { Line, RsvpAnswer, ViewBody } from '../types'
import type { Marks, Of } from './gather'
import { personOf } from './show'
import type { Person, Show } from './show'

/** Votes per option, from 0; what is no option of the card counts for nothing. */
export const votesOf = (event: Of<'vote'>, marks: Marks): number[] => {
  const given = [...(marks.votes.get(event.id)?.values() ?? [])]
  return event.options.map((_, option) => given.filter((options) => options.includes(option)).length)
}

/** Whether a vote still takes voices at this moment. */
export const votable = (event: Of<'vote'>, clock: number): boolean => event.closes === undefined || clock < event.closes

/** A vote: how many for what and, unless it is anonymous, who. */
export function voteOf(show: Show, event: Of<'vote'>, marks: Marks): ViewBody {
  const votes = votesOf(event, marks)
  const given = [...(marks.votes.get(event.id) ?? [])]
  const voters = (option: number): Person[] => given.flatMap(([who, options]) => (options.includes(option) ? [who] : []))
  const options = event.options.map((line, at) => ({
    ...pairOf(show.text, line), votes: votes[at] ?? 0, ...(!event.anonymous && { who: voters(at).map((who) => personOf(show, who)) }),
  }))
  return {
    kind: 'vote', title: pairOf(show.text, event.title), options, mine: marks.votes.get(event.id)?.get('me') ?? [], many: event.many ?? false, change: event.change ?? false,
    ...(event.closes !== undefined && { closes: localTime(show.story, event.closes) }), open: votable(event, show.state.clock) && !('ending' in show.state.at),
  }
}

/** A call as it ended; a ring of one's own stands only as long as nothing is known of it. */
export function callOf(show: Show, { id, to, video, outcome, seconds }: Of<'call'>, marks: Marks): ViewBody | null {
  return marks.rang.has(id) ? null : { kind: 'call', to: personOf(show, to), video, outcome, ...(seconds !== undefined && { seconds }) }
}

/** A request that waits for somebody's yes or no. */
export function approvalOf(show: Show, event: Of<'approval'>, marks: Marks): ViewBody {
  const pair = (line: Line) => pairOf(show.text, line)
  const decided = marks.approvals.get(event.id)
  const said = decided?.text && decided.text.zh !== '' ? { said: pair(decided.text) } : {}
  return {
    kind: 'approval', for: personOf(show, event.for), title: pair(event.title), rows: event.rows.map(({ name, text }) => ({ name: pair(name), text: pair(text) })),
    state: decided ? (decided.accept ? 'approved' : 'refused') : 'open', mine: event.for === 'me', ...said,
  }
}

/** An invitation to a meeting, and how many come. */
export function calendarOf(show: Show, event: Of<'calendar'>, marks: Marks): ViewBody {
  const given = marks.rsvps.get(event.id)
  const count = (answer: RsvpAnswer): number => [...(given?.values() ?? [])].filter((one) => one === answer).length
  const mine = given?.get('me')
  return {
    kind: 'calendar', title: pairOf(show.text, event.title), starts: localTime(show.story, event.starts), ends: localTime(show.story, event.ends),
    ...(event.place && { place: pairOf(show.text, event.place) }), yes: count('yes'), no: count('no'), maybe: count('maybe'), ...(mine && { mine }),
  }
}

/** Messages that were carried over together, as they were said elsewhere. */
export function recordOf(show: Show, event: Of<'record'>): ViewBody {
  const rows = event.rows.map(({ who, at, text }) => ({ who: pairOf(show.text, who), ...(at !== undefined && { at: localTime(show.story, at) }), text: pairOf(show.text, text) }))
  return { kind: 'record', title: pairOf(show.text, event.title), rows }
}
