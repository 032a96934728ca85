import { available, seenBy } from './available'
import { advance, deliverAll, waitEnd, windowEnd } from './clock'
import { closeWith, enter, flow, goTo } from './flow'
import { moves } from './moves'
import { derivedId, post } from './post'
import { fork, see } from './run'
import type { Run, Watch } from './run'
import { parseId } from './types'
import type { Chat, ChatState, Choice, Decision, Line, Move, OpenPoint, Result, Setting, State, Story } from './types'
import { choiceOf, openPoints } from './world'

/** What the chats held before the story starts has been read. */
function recall(run: Run): void {
  const past = Object.values(run.story.chats).flatMap((chat) => chat.history)
  const events = past.map((event) => ({ ...event, at: event.at ?? -1, turn: 0 })).sort((a, b) => a.at - b.at)
  for (const event of events) post(run, event)
  for (const id of Object.keys(run.story.chats)) see(run, parseId<'chat'>(id))
}

const chatAtStart = (chat: Chat): ChatState => ({
  members: chat.mine === 'made' ? [] : chat.members, mine: chat.mine === undefined, muted: chat.muted ?? false, pinned: chat.pinned ?? false, seenTo: 0, nicknames: chat.nicknames ?? {},
  ...(chat.notice && { notice: chat.notice }),
})

export function beginWatched(story: Story, setting: Setting, watch: Watch): State {
  const first = story.order[0]
  if (first === undefined) throw new RangeError('a story without beats cannot begin')
  const state: State = {
    turn: 0, clock: 0, at: { beat: first, line: 0 }, main: null, asides: [], chosen: {}, said: {}, log: [], missed: [], queued: [],
    packets: {}, chains: {}, chats: {}, made: {}, statuses: {}, freeMoves: 0, turns: [],
  }
  const run: Run = { story, setting, state, watch }
  for (const [id, chat] of Object.entries(story.chats)) state.chats[parseId<'chat'>(id)] = chatAtStart(chat)
  recall(run)
  enter(run, first)
  flow(run)
  return state
}

/** Runs to the first decision point. */
export const begin = (story: Story, setting: Setting): State => beginWatched(story, setting, {})

/** The author's line, translation and all, when the very words of the choice were said. */
function lineOf(choice: Choice | undefined, move: Move): Line | undefined {
  const said = moves[move.kind].words(move)
  return choice?.label && choice.label.zh === said ? choice.label : undefined
}

function perform(run: Run, open: OpenPoint, decision: Decision, choice: Choice | undefined): void {
  const { state } = run
  const rule = moves[decision.move.kind]
  advance(run, state.clock + rule.cost(decision.move))
  const id = derivedId('me', String(decision.turn))
  const before = state.log.length
  const line = lineOf(choice, decision.move)
  rule.play(run, decision.move, { id, ...(line && { line }), ...(choice && { on: choice.on }) })
  if (choice && [...state.log.slice(before), ...state.queued].some((event) => event.id === id)) state.said = { ...state.said, [open.point]: id }
}

function choose(run: Run, open: OpenPoint, decision: Decision, choice: Choice): number {
  const { state, story } = run
  const main = open === state.main
  if (choice.silence) advance(run, windowEnd(story, open), true)
  else perform(run, open, decision, choice)
  state.chosen = { ...state.chosen, [open.point]: choice.id }
  if (main) {
    state.main = null
    state.freeMoves = 0
  } else state.asides = state.asides.filter((aside) => aside.point !== open.point)
  closeWith(run, open.point)
  deliverAll(run, choice.reaction)
  const reactedTo = state.log.length
  if (main && choice.to) goTo(run, choice.to)
  flow(run)
  return reactedTo
}

function lookAround(run: Run, move: Move): void {
  const { state } = run
  const there = moves[move.kind].chat(run, move)
  for (const chat of there === undefined ? move.seen : [...move.seen, there]) see(run, chat)
  if (state.main) state.main = { ...state.main, seen: seenBy(run, state.main, move) }
  state.asides = state.asides.map((aside) => ({ ...aside, seen: seenBy(run, aside, move) }))
}

/** As `step`, but null for a decision that does not belong to this state. */
export function stepWatched(story: Story, setting: Setting, before: State, decision: Decision, watch: Watch): State | null {
  const found = openPoints(before).find((one) => one.point === decision.point)
  if (!found || 'ending' in before.at || decision.turn !== before.turn) return null
  const free = decision.choice === '~free' || decision.choice === '~wait'
  const choice = free ? undefined : choiceOf(story, decision.point, decision.choice)
  if (!free && !choice) return null
  const until = waitEnd(story, found, decision.move.kind === 'wait' ? decision.move.until : undefined)
  if (decision.choice === '~wait' && (until === null || found !== before.main)) return null
  const run: Run = { story, setting, state: fork(before), watch }
  const { state } = run
  const offered = available(run, found).map((one) => one.id)
  state.turn += 1
  lookAround(run, decision.move)
  const open = openPoints(state).find((one) => one.point === decision.point) ?? found
  let reactedTo: number | null = null
  if (choice) reactedTo = choose(run, open, decision, choice)
  else if (decision.choice === '~wait') advance(run, until ?? state.clock, true)
  else {
    perform(run, open, decision, undefined)
    state.freeMoves += 1
  }
  const logTo = state.log.length
  state.turns.push({ decision, available: offered, opened: found.opened, logFrom: before.log.length, reactedTo: reactedTo ?? logTo, logTo })
  return state
}

/** The pure transition. Throws only for a decision that was never made in this state; `replay` reports such a one. */
export function step(story: Story, setting: Setting, state: State, decision: Decision): State {
  const next = stepWatched(story, setting, state, decision, {})
  if (!next) throw new RangeError(`decision ${decision.turn} does not belong to this state`)
  return next
}

/** The state after these decisions; `corrupt` names the first turn that cannot have happened. Matches nothing again. */
export function replay(story: Story, setting: Setting, decisions: Decision[]): Result<State, { code: 'corrupt'; turn: number }> {
  let state = begin(story, setting)
  for (const [turn, decision] of decisions.entries()) {
    const next = stepWatched(story, setting, state, decision, {})
    if (!next) return { ok: false, error: { code: 'corrupt', turn } }
    state = next
  }
  return { ok: true, value: state }
}
