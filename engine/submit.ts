import { nextStage, windowEnd } from './clock'
import { agrees, match, named, sameBody, silenceOf } from './match'
import type { Match } from './match'
import { suggested } from './available'
import { moves } from './moves'
import { signalsOf } from './signals'
import { step } from './step'
import type { Decision, Move, MoveError, OpenPoint, PointId, Result, Setting, State, Story, Submitted } from './types'
import { pointOf } from './world'
import type { World } from './world'

type Answer = Result<Decision, MoveError>
type Hint = Extract<MoveError, { code: 'no-such-move' }>['hint']

// Each of them stays in the log for good, and a list repeats all its rows: without an end one attempt could fill a server.
const MOST_FREE = 60

const refused = (hint: Hint): Answer => ({ ok: false, error: { code: 'no-such-move', hint } })

function decided(world: World, point: PointId, choice: Decision['choice'], move: Move): Answer {
  const scored = choice !== '~wait' && choice !== '~free'
  const signals = scored ? signalsOf(world, point, move) : []
  return { ok: true, value: { turn: world.state.turn, point, choice, move, at: world.state.clock, signals } }
}

// Before the last stage letting it pass is only waiting: something may still come that is worth an act.
function settled(world: World, { open, choice }: Match, move: Move): Answer {
  const early = choice.silence && nextStage(world.story, open) !== null
  return decided(world, open.point, early ? '~wait' : choice.id, move)
}

function byName(world: World, found: Match, given: Move | undefined): Answer {
  if (given && !agrees(world, found, given)) return refused('not-offered')
  const own = suggested(found.choice)
  const move = own && given ? { ...own, seen: [...new Set([...own.seen, ...given.seen])] } : (own ?? given)
  if (!move) return refused('not-offered')
  const refusal = moves[move.kind].refuse(world, move)
  return refusal ? refused(refusal) : settled(world, found, move)
}

const unforeseen = ({ state }: World): number =>
  state.turns.filter(({ decision: { choice, move } }) => choice === '~free' || (choice === '~wait' && move.kind === 'wait' && move.until !== undefined)).length

// To the next stage, or to a time of one's own before it; past the window's end it is silence.
function waited(world: World, main: OpenPoint, move: Move & { kind: 'wait' }): Answer {
  const { story, state } = world
  if (pointOf(story, main.point)?.role !== 'main') return refused('not-here')
  if (move.until !== undefined && move.until < windowEnd(story, main)) {
    return move.until > state.clock && unforeseen(world) < MOST_FREE ? decided(world, main.point, '~wait', move) : refused('limits')
  }
  if (nextStage(story, main) !== null) return decided(world, main.point, '~wait', move)
  const silence = silenceOf(world, main, move)
  return silence ? settled(world, { open: main, choice: silence }, move) : refused('not-offered')
}

function byMove(world: World, move: Move): Answer {
  const refusal = moves[move.kind].refuse(world, move)
  if (refusal) return refused(refusal)
  const found = match(world, move)
  if (found) return settled(world, found, move)
  const main = world.state.main
  if (!main) return refused('closed')
  if (move.kind === 'wait') return waited(world, main, move)
  if (moves[move.kind].speaks) return { ok: false, error: { code: 'unclear-text' } }
  if (move.kind === 'pick') return refused('not-offered')
  return unforeseen(world) < MOST_FREE ? decided(world, main.point, '~free', move) : refused('limits')
}

/** What a submitted move is, in this state; nothing is changed yet. */
export function decide(world: World, submitted: Submitted): Answer {
  if ('ending' in world.state.at) return { ok: false, error: { code: 'ended' } }
  const { choiceId, point, move } = submitted
  if (choiceId !== undefined) {
    const found = named(world, choiceId, point)
    return found ? byName(world, found, move) : refused('not-offered')
  }
  return move ? byMove(world, move) : refused('not-offered')
}

/**
 * Matches a move and makes it: the decision to be stored and the state after it. On an error nothing has happened:
 * `no-such-move` for what is not on offer or forbidden, `unclear-text` for words that no choice fits, `ended` after the end.
 */
export function submit(story: Story, setting: Setting, state: State, submitted: Submitted): Result<{ decision: Decision; state: State }, MoveError> {
  const decision = decide({ story, setting, state }, submitted)
  return decision.ok ? { ok: true, value: { decision: decision.value, state: step(story, setting, state, decision.value) } } : decision
}

/**
 * Whether a move submitted again for a turn that is already decided is the one that decided it (a safe retry), or another
 * (stale). `before`: the state in which the turn was made.
 */
export function sameMove(story: Story, setting: Setting, before: State, decision: Decision, submitted: Submitted): boolean {
  if (submitted.choiceId === undefined) return submitted.move !== undefined && sameBody(submitted.move, decision.move)
  const again = decide({ story, setting, state: before }, submitted)
  return again.ok && again.value.point === decision.point && again.value.choice === decision.choice && sameBody(again.value.move, decision.move)
}
