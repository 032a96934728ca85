import type { Hints, OpaqueId, View, ViewChat, ViewEvent } from '@/engine/types'
import { emptyDraft, type Draft } from '../chat/draft'
import { arrivals, jumps, opening } from './arrivals'
import { waitUntil } from './tray-rows'
import type { Act, Arrival, Bubble, Hint, Link, Passed, Pending, PlayState } from './types'

export type Action =
  | { do: 'loaded'; view: View; startsAt?: string; coachRead: boolean; again?: boolean } // startsAt: a new attempt, its opening is still to arrive; again: rewound to here, where the coach spoke of another run
  | { do: 'lost'; how: 'missing' | 'broken' }
  | { do: 'restart' }
  | { do: 'arrive' }
  | { do: 'skip' }
  | { do: 'act'; act: Act; chat: OpaqueId | null; bubble?: Bubble; draft?: Draft; spends?: true; packet?: OpaqueId; choice?: OpaqueId } // spends: the draft was in the field
  | { do: 'moved'; view: View }
  | { do: 'refused'; hint: Hint; view?: View }
  | { do: 'picked-up'; view: View } // what another tab did meanwhile
  | { do: 'visit'; chat: OpaqueId | null }
  | { do: 'write'; chat: OpaqueId; draft: Draft }
  | { do: 'hint'; hint: Hint | null }
  | { do: 'hinted'; hints: Hints } // suggestions that were asked for
  | { do: 'link'; link: Link }
  | { do: 'briefed' }
  | { do: 'banner-seen' }
  | { do: 'go-on' }
  | { do: 'look-into'; packet: OpaqueId | null }

export const begin: PlayState = {
  stage: 'loading', view: null, queue: [], latest: null, clock: '', jumped: 0, passed: null, open: null, glance: null, wandered: false, unread: {}, opened: [],
  drafts: {}, pending: null, banner: null, coach: null, packet: null, briefed: true, hint: null, link: 'fine',
}

const without = (events: ViewEvent[], queue: Arrival[]): ViewEvent[] =>
  events.flatMap((event) => {
    const coming = queue.find((arrival) => (arrival.is === 'event' || arrival.is === 'change') && arrival.event.id === event.id)
    return coming === undefined ? [event] : coming.is === 'change' ? [coming.before] : []
  })

const asItWas = ({ soFar: { votes, ...counts } = {}, reactions: _reactions, read: _read, receipt: _receipt, replies: _replies, buzz: _buzz, comments: _comments, ...event }: ViewEvent): ViewEvent => {
  const then: ViewEvent = { ...event, ...counts }
  return votes && then.kind === 'vote' ? { ...then, options: then.options.map((option, i) => ({ ...option, votes: votes[i] ?? option.votes })) } : then
}

/** The events of a chat that have arrived, in order. That somebody was typing is seen only while it comes; who has read what waits until the story has gone on. */
export const arrived = (state: PlayState, chat: ViewChat): ViewEvent[] => {
  const there = without(chat.events, state.queue).filter((event) => event.kind !== 'typing')
  return state.queue.length > 0 || state.coach?.stage === 'open' ? there.map((event) => (event.soFar ? asItWas(event) : event)) : there
}

export const isResting = (state: PlayState): boolean => state.queue.length === 0

const openChat = (state: PlayState, chat: OpaqueId | null): PlayState => ({
  ...state,
  open: chat,
  glance: null,
  banner: chat !== null && state.banner?.chat === chat ? null : state.banner,
  unread: chat === null ? state.unread : { ...state.unread, [chat]: 0 },
  opened: chat === null || state.opened.includes(chat) ? state.opened : [...state.opened, chat],
})

const unreadOf = (view: View): Record<string, number> => Object.fromEntries(view.chats.map((chat) => [chat.id, chat.unread]))

/** Everything is there at once: a reload, a rewind, another tab. */
const settle = (state: PlayState, view: View, coachRead: boolean): PlayState =>
  openChat({
    ...state, stage: 'ready', view, queue: [], latest: null, clock: view.clock, passed: null, unread: unreadOf(view), opened: [], wandered: false,
    pending: null, banner: null, coach: view.coach ? { coach: view.coach, stage: coachRead ? 'read' : 'open' } : null,
  }, view.focus)

const start = (state: PlayState, view: View, startsAt: string): PlayState => {
  const queue = opening(view, startsAt)
  const coming = queue.filter((arrival) => arrival.is === 'event')
  const unread = Object.fromEntries(view.chats.map((chat) => [chat.id, Math.max(0, chat.unread - coming.filter((one) => one.chat === chat.id).length)]))
  const first = coming[0]?.chat ?? null
  const ready = openChat({ ...begin, link: state.link, stage: 'ready', view, queue, clock: startsAt, unread, briefed: false }, view.focus === null ? null : first ?? view.focus)
  return coming.length > 0 ? arrive(ready) : ready
}

/** The chat the phone turns to by itself: where the last line came, once nothing more is coming where one is. Null: it stays. */
const follows = (state: PlayState): OpaqueId | null => {
  const { view, banner, queue, open, wandered } = state
  if (wandered || !banner || banner.chat === open || view?.focus === null) return null
  const pause = queue.findIndex((arrival) => arrival.is === 'coach' || arrival.is === 'rest')
  const soon = pause < 0 ? queue : queue.slice(0, pause)
  return soon.some((arrival) => arrival.is === 'event' && arrival.chat === open) ? null : banner.chat
}

const receive = (state: PlayState, arrival: Arrival & { is: 'event' | 'change' }): PlayState => {
  const { event, chat } = arrival
  const later = event.at > state.clock
  const there = state.open === chat
  const seen = there && state.glance !== chat
  const silent = arrival.is === 'change' || event.from === 'system' || event.from === 'me' || event.kind === 'typing'
  return {
    ...state,
    latest: event.id,
    clock: later ? event.at : state.clock,
    jumped: later && jumps(state.clock, event.at) ? state.jumped + 1 : state.jumped,
    unread: seen || silent ? state.unread : { ...state.unread, [chat]: (state.unread[chat] ?? 0) + 1 },
    banner: arrival.is === 'change' || there || silent || state.view?.chats.find((one) => one.id === chat)?.muted ? state.banner : arrival,
  }
}

function arrive(before: PlayState): PlayState {
  const turnsTo = follows(before)
  const state = turnsTo ? { ...openChat(before, turnsTo), unread: before.unread, glance: turnsTo } : before
  const [next, ...queue] = state.queue
  if (!next || !state.view) return state
  const rest = { ...state, queue }
  if (next.is === 'coach') return { ...rest, coach: state.coach && { ...state.coach, stage: 'open' } }
  if (next.is === 'event' || next.is === 'change') return receive(rest, next)
  const jumped = jumps(state.clock, state.view.clock) ? state.jumped + 1 : state.jumped
  const resting = { ...rest, clock: state.view.clock, jumped }
  return state.wandered ? resting : openChat(resting, state.view.focus)
}

/** At once all that is coming, but not past the coach: that word is read, not flown over. */
const skip = (state: PlayState): PlayState => {
  const stop = state.queue.findIndex((arrival) => arrival.is === 'coach')
  const count = stop < 0 ? state.queue.length : stop + 1
  const end = Array.from({ length: count }).reduce<PlayState>((now) => arrive(now), state)
  return { ...end, latest: null, jumped: state.jumped }
}

const act = (state: PlayState, { act: done, chat, bubble, draft, spends, packet, choice }: Action & { do: 'act' }): PlayState => {
  if (!state.view || state.pending || state.view.status === 'ended') return state
  const pending: Pending = {
    attempt: state.view.id, turn: state.view.turn, act: done, chat,
    ...(bubble && { bubble }), ...(draft && { draft }), ...(packet && { packet }), ...(choice && { choice }),
  }
  // A row taken after words were not understood stands in for those words.
  const spent = spends ? chat : choice && state.hint === 'unclear-text' ? state.open : null
  const drafts = spent ? { ...state.drafts, [spent]: emptyDraft } : state.drafts
  const next = { ...state, pending, drafts, hint: null, passed: null, wandered: false, coach: state.coach && { ...state.coach, stage: 'read' as const }, packet: packet ?? state.packet }
  return chat && bubble ? openChat(next, chat) : next
}

/** A wait that was let run: from when to when nothing was said. */
const waited = ({ view, pending, clock }: PlayState, to: string): Passed | null => {
  const move = pending?.act.move
  if (!view || move?.kind !== 'wait') return null
  const until = typeof move.until === 'string' ? move.until : waitUntil(view)
  const end = until !== undefined && until < to ? until : to
  return jumps(clock, end, 1) ? { from: clock, to: end, now: to } : null
}

const moved = (state: PlayState, view: View): PlayState => {
  if (!state.view) return settle(state, view, false)
  const queue = arrivals(state.view, view)
  const open = view.chats.some((chat) => chat.id === state.open) ? state.open : null // a group that was left is gone
  return {
    ...state, view, queue, open, latest: null, pending: null, passed: waited(state, view.clock), opened: open ? [open] : [], link: 'fine', hint: view.stuck ? 'stuck' : null,
    coach: view.coach ? { coach: view.coach, stage: 'due' } : null,
  }
}

const refused = (state: PlayState, hint: Hint, view: View | undefined): PlayState => {
  const { pending } = state
  const drafts = pending?.chat && pending.draft ? { ...state.drafts, [pending.chat]: pending.draft } : state.drafts
  const next = { ...state, drafts, pending: null, hint, link: 'fine' as const, packet: pending?.packet ? null : state.packet }
  return view ? { ...settle(next, view, true), drafts, hint } : next
}

const withHints = (view: View, { points }: Hints): View =>
  ({ ...view, points: view.points.map((point) => ({ ...point, ...points.find(({ id }) => id === point.id) })) })

/** The whole of what happens on the play page; effects only tell it what came about. */
export const reduce = (state: PlayState, action: Action): PlayState => {
  switch (action.do) {
    case 'loaded': {
      if (action.startsAt !== undefined) return start(state, action.view, action.startsAt)
      const settled = settle({ ...state, hint: null, link: 'fine' }, action.view, action.coachRead)
      return action.again ? { ...settled, coach: null, drafts: {} } : settled
    }
    case 'lost': return { ...state, stage: action.how, link: 'fine' }
    case 'restart': return { ...begin, link: state.link }
    case 'arrive': return arrive(state)
    case 'skip': return skip(state)
    case 'act': return act(state, action)
    case 'moved': return moved(state, action.view)
    case 'refused': return refused(state, action.hint, action.view)
    case 'picked-up': return state.view && action.view.turn > state.view.turn && !state.pending ? { ...settle(state, action.view, true), drafts: state.drafts } : state
    case 'visit': return { ...openChat(state, action.chat), wandered: true, hint: null }
    case 'write': return { ...state, drafts: { ...state.drafts, [action.chat]: action.draft } }
    case 'hint': return { ...state, hint: action.hint }
    case 'hinted': return state.view && state.view.turn === action.hints.turn ? { ...state, view: withHints(state.view, action.hints), hint: state.hint === 'no-hints' ? null : state.hint } : state
    case 'link': return state.link === action.link ? state : { ...state, link: action.link }
    case 'banner-seen': return { ...state, banner: null }
    case 'briefed': return { ...state, briefed: true }
    case 'go-on': return { ...state, coach: state.coach && { ...state.coach, stage: 'read' } }
    case 'look-into': return { ...state, packet: action.packet }
  }
}
