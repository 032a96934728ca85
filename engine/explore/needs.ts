import { suggested } from '../available'
import { atomHolds } from '../conditions'
import type { BeatId, ChatId, Cond, DecisionPoint, EventId, Logged, Move, MoveKind, MovePattern, Ref, Setting, State, Story, Target } from '../types'
import { eventId, findLogged, recallOf } from '../world'

/** One thing about the past that something still to come may read. */
export type Fact = (state: State) => string | boolean | number
export type Needs = { facts: Map<string, Fact>; clock: boolean }

const none = (): Needs => ({ facts: new Map(), clock: false })

function add(to: Needs, from: Needs): void {
  for (const [name, fact] of from.facts) to.facts.set(name, fact)
  to.clock ||= from.clock
}

function needCond(needs: Needs, cond: Cond | undefined, setting: Setting): void {
  for (const atom of cond ?? []) {
    if ('point' in atom) needs.facts.set(`${atom.point}=${atom.in.join('|')}`, (state) => atomHolds({ point: atom.point, in: atom.in }, state, setting))
  }
}

// What has been done to an event, as far as it decides what can still be done: by the trainee, and a request by anybody.
function marksOf(state: State, id: EventId | undefined): string[] {
  return state.log.flatMap((one) => {
    if (!('of' in one) || one.kind === 'recall' || eventId(state, one.of) !== id || (one.from !== 'me' && one.kind !== 'approved')) return []
    return one.kind === 'rsvped' ? [`${one.kind} ${one.answer}`] : [one.kind]
  })
}

// Whether what a move points at is there, still there, still closed, and what has been set on it; for what can be done only for a while, since when.
function needRef(needs: Needs, ref: Ref | undefined, aged = false): void {
  if (!ref) return
  needs.facts.set(`${aged ? 'age of ' : ''}${'event' in ref ? ref.event : `said ${ref.said}`}`, (state) => {
    const id = eventId(state, ref)
    const event = findLogged(state, id)
    if (!event || event.out) return 0
    const stands = 1 + (recallOf(state, event.id) ? 1 : 0) + (state.packets[event.id]?.opened == null ? 0 : 2)
    const closing = event.kind === 'vote' && event.closes !== undefined ? [state.clock] : []
    return [stands, ...marksOf(state, id), ...(aged ? [event.at] : []), ...closing].join()
  })
}

function needChat(needs: Needs, kind: Move['kind'], chat: ChatId): void {
  needs.facts.set(`members ${chat}`, ({ chats: { [chat]: there } }) => (there ? `${there.mine} ${there.members.join()}` : ''))
  if (kind === 'mute') needs.facts.set(`muted ${chat}`, (state) => state.chats[chat]?.muted ?? false)
  if (kind === 'fold') needs.facts.set(`folded ${chat}`, (state) => state.chats[chat]?.folded ?? false)
  if (kind === 'pin') needs.facts.set(`pinned ${chat}`, (state) => state.chats[chat]?.pinned ?? false)
}

// Whether somebody has confirmed a buzz since, or said something in its chat.
const answering: ReadonlySet<Logged['kind']> = new Set<Logged['kind']>(['message', 'voice', 'sticker', 'file', 'picture', 'link', 'buzz-confirmed'])
const heard = (state: State, buzz: Logged, who: string): boolean =>
  state.log.slice(state.log.indexOf(buzz)).some((other) => other.chat === buzz.chat && other.from === who && answering.has(other.kind))

// Whom the trainee pressed for what; for those who have not answered since, when.
const pressed: Fact = (state) => state.log.flatMap((one) => {
  if (one.kind !== 'buzzed' || one.from !== 'me') return []
  const waiting = one.who.filter((who) => !heard(state, one, who))
  return [`${eventId(state, one.of) ?? ''} ${waiting.length ? `${one.at} ${waiting.join()}` : ''}`]
}).join(';')
const pressing = (ref: Ref): Fact => (state) =>
  state.log.flatMap((one) => (one.kind === 'buzzed' && one.who.includes('me') && eventId(state, one.of) === eventId(state, ref) ? [heard(state, one, 'me')] : [])).join()

const ageing: ReadonlySet<MoveKind> = new Set<MoveKind>(['recall', 'edit', 'buzz'])

function needMove(needs: Needs, move: Move | MovePattern): void {
  if ('quotes' in move) needRef(needs, move.quotes)
  if ('thread' in move) needRef(needs, move.thread)
  if ('target' in move) needRef(needs, move.target, ageing.has(move.kind))
  if ('targets' in move) for (const target of move.targets ?? []) needRef(needs, target)
  if (ageing.has(move.kind) || ('deliver' in move && move.deliver !== undefined) || ('until' in move && move.until !== undefined)) needs.clock = true
  if (move.kind === 'buzz') needs.facts.set('pressed', pressed)
  if (move.kind === 'confirm' && move.target) needs.facts.set(`pressing ${JSON.stringify(move.target)}`, pressing(move.target))
  if (move.kind === 'status') needs.facts.set('my status', (state) => JSON.stringify(state.statuses.me ?? null))
  if (move.kind === 'start-group' || move.kind === 'invite') needs.facts.set('people', ({ chats }) => Object.values(chats).map(({ mine, members }) => (mine ? members.join() : '')).join(';'))
  if ('chat' in move && typeof move.chat === 'string') needChat(needs, move.kind, move.chat)
  if ('to' in move && typeof move.to === 'string') needChat(needs, move.kind, move.to)
}

/** What standing at this point reads: its conditions, its reactions', what its moves point at, what was opened. */
export function ownNeeds(point: DecisionPoint, setting: Setting): Needs {
  const needs = none()
  for (const stage of point.later) for (const event of stage.events) needCond(needs, event.if, setting)
  for (const choice of point.choices) {
    needCond(needs, choice.if, setting)
    for (const event of choice.reaction) needCond(needs, event.if, setting)
    for (const on of [choice.on, ...(choice.also ?? [])]) {
      needMove(needs, on)
      if (on.after || on.until) needs.clock = true
    }
    const move = suggested(choice)
    if (move) needMove(needs, move)
    const { unseen } = choice.on
    if (unseen !== undefined) needs.facts.set(`unseen ${point.id} ${unseen}`, (state) => [state.main, ...state.asides].some((open) => open?.point === point.id && open.seen.includes(unseen)))
  }
  if (point.signals.some((signal) => signal.between)) needs.clock = true
  return needs
}

export type NeedsAt = (beat: BeatId, line: number) => Needs

/** What everything from a line of the script onward may still read. Later lines first; the graph must have no cycle. */
export function needsOf(story: Story, setting: Setting): NeedsAt {
  const known = new Map<string, Needs>()
  const at: NeedsAt = (id, line) => {
    const key = `${id}:${line}`
    const found = known.get(key)
    if (found) return found
    const needs = none()
    const beat = story.beats[id]
    const entry = beat?.script[line]
    const follow = (to: Target | undefined): void => { if (to && 'beat' in to) add(needs, at(to.beat, 0)) }
    if (entry) {
      add(needs, at(id, line + 1))
      needCond(needs, entry.if, setting)
      if (entry.do === 'point') {
        add(needs, ownNeeds(entry.point, setting))
        for (const choice of entry.point.choices) follow(choice.to)
      }
    } else for (const route of beat?.next ?? []) { needCond(needs, route.if, setting); follow(route.to) }
    // A beat with a time of its own sets the clock for all that follows.
    if (line === 0 && beat?.at !== undefined) needs.clock = false
    known.set(key, needs)
    return needs
  }
  return at
}
