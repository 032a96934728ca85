import { available, seenBy, suggested } from './available'
import { inside, oneOf } from './moves/rule'
import { moves } from './moves'
import type { Choice, Move, MovePattern, OpenPoint } from './types'
import { openPoints } from './world'
import type { World } from './world'

/** Whether a move is what a choice of this point describes. Every given property must hold. */
export function fits(world: World, open: OpenPoint, choice: Choice, move: Move): boolean {
  if (moves[move.kind].undoes(world, move)) return false
  if (move.kind === 'pick') return choice.on.kind === 'pick' && move.choice === choice.id
  return follows(world, open, choice.on, move) || (choice.also?.some((on) => follows(world, open, on, move)) ?? false)
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

export type Match = { open: OpenPoint; choice: Choice }

/** The main point's choices in file order, then asides by order of opening: the first that fits. Silence is not found here. */
export function match(world: World, move: Move): Match | null {
  for (const open of openPoints(world.state)) {
    for (const choice of available(world, open)) {
      if (!choice.silence && fits(world, open, choice, move)) return { open, choice }
    }
  }
  return null
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
