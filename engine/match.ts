import { available, seenBy, suggested } from './available'
import { inside, oneOf } from './moves/rule'
import { moves } from './moves'
import { clearest, FLOOR, scoreText } from './text/match-text'
import type { Choice, ChoiceId, Move, MovePattern, OpenPoint, PointId, Setting, State, Story } from './types'
import { openPoints } from './world'
import type { World } from './world'

/** The pattern of a choice that the gesture is, whatever its words. Every given property must hold. */
function meant(world: World, open: OpenPoint, choice: Choice, move: Move): MovePattern | null {
  if (moves[move.kind].undoes(world, move)) return null
  if (move.kind === 'pick') return choice.on.kind === 'pick' && move.choice === choice.id ? choice.on : null
  return [choice.on, ...(choice.also ?? [])].find((on) => follows(world, open, on, move)) ?? null
}

function follows(world: World, open: OpenPoint, on: MovePattern, move: Move): boolean {
  if (on.kind !== move.kind) return false
  const seen = seenBy(world, open, move)
  if (on.seen !== undefined && !seen.includes(on.seen)) return false
  if (on.unseen !== undefined && seen.includes(on.unseen)) return false
  if (!inside(on.after, world.state.clock - open.opened)) return false
  const chat = moves[move.kind].chat(world, move)
  if (on.chat !== undefined && (chat === undefined || !oneOf(on.chat, chat))) return false
  return moves[move.kind].fits(world, on, move)
}

const wordsOf = (move: Move): string => moves[move.kind].words(move) ?? ''

// A yes without a word is still that yes.
const textOf = (on: MovePattern, move: Move): MovePattern['text'] => (moves[move.kind].worded(move) ? on.text : undefined)

/** Whether a move is what a choice of this point describes, its words included. */
export function fits(world: World, open: OpenPoint, choice: Choice, move: Move): boolean {
  const on = meant(world, open, choice, move)
  if (on === null) return false
  const text = textOf(on, move)
  return text === undefined || scoreText(text, wordsOf(move)) >= FLOOR
}

export type Match = { open: OpenPoint; choice: Choice }

/**
 * The main point's choices in file order, then asides by order of opening: the first that fits. Where choices tell
 * themselves apart by words, the one that comes clearly nearest. Silence is not found here.
 */
export function match(world: World, move: Move): Match | null {
  const found = openPoints(world.state).flatMap((open) =>
    available(world, open).flatMap((choice) => {
      const on = choice.silence ? null : meant(world, open, choice, move)
      return on ? [{ open, choice, text: textOf(on, move) }] : []
    }),
  )
  const spoken = found.flatMap((one) => (one.text ? [{ ...one, text: one.text }] : []))
  const clear = spoken.length > 0 ? clearest(spoken.map(({ text }) => text), wordsOf(move)) : null
  const chosen = clear === null ? found.find(({ text }) => text === undefined) : spoken[clear]
  return chosen ? { open: chosen.open, choice: chosen.choice } : null
}

/** What a move would be taken for in a state, or null; nothing is decided. */
export function understood(story: Story, setting: Setting, state: State, move: Move): { point: PointId; choice: ChoiceId } | null {
  const found = match({ story, setting, state }, move)
  return found && { point: found.open.point, choice: found.choice.id }
}

/** The choice that letting the window pass would be, given what the trainee has opened. */
export function silenceOf(world: World, open: OpenPoint, move: Move): Choice | null {
  return available(world, open).find((choice) => choice.silence && fits(world, open, choice, move)) ?? null
}

/** A named choice: looked for where it is said to be, else in the order of matching. */
export function named(world: World, id: string, point?: string): Match | null {
  for (const open of openPoints(world.state)) {
    if (point !== undefined && open.point !== point) continue
    const choice = available(world, open).find((one) => one.id === id)
    if (choice) return { open, choice }
  }
  return null
}

/** A move given beside a named choice has to be that choice: its very suggestion, or one that fits. */
export function agrees(world: World, { open, choice }: Match, given: Move): boolean {
  const own = suggested(choice)
  if (own && sameBody(own, given)) return choice.on.unseen === undefined || !seenBy(world, open, given).includes(choice.on.unseen)
  if (choice.silence) return given.kind === 'wait' && (choice.on.unseen === undefined || !seenBy(world, open, given).includes(choice.on.unseen))
  return fits(world, open, choice, given)
}

const plain = ({ seen: _seen, ...body }: Move): string => JSON.stringify(Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1)))

/** The same gesture, whatever was opened on the way to it. */
export const sameBody = (one: Move, other: Move): boolean => plain(one) === plain(other)
