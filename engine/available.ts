import { holds } from './conditions'
import { moves } from './moves'
import type { ChatId, Choice, Move, OpenPoint } from './types'
import { pointOf } from './world'
import type { World } from './world'

/** What naming a choice performs: its suggestion, after opening what the choice wants opened. Null: it can only be acted out. */
export function suggested(choice: Choice): Move | null {
  const base: Move | null = choice.suggest ?? (choice.silence ? { kind: 'wait', seen: [] } : null)
  const wants = choice.on.seen
  return base && wants !== undefined && !base.seen.includes(wants) ? { ...base, seen: [...base.seen, wants] } : base
}

/** Every chat opened up to and with this move; acting in a chat opens it. */
export function seenBy(world: World, open: OpenPoint, move: Move): ChatId[] {
  const there = moves[move.kind].chat(world, move)
  return [...new Set([...open.seen, ...move.seen, ...(there === undefined ? [] : [there])])]
}

function offered(world: World, open: OpenPoint, choice: Choice): boolean {
  if (!holds(choice.if, world.state, world.setting)) return false
  if (choice.on.unseen !== undefined && open.seen.includes(choice.on.unseen)) return false
  const move = suggested(choice)
  return move === null || (moves[move.kind].refuse(world, move) === null && !moves[move.kind].undoes(world, move))
}

/** The choices that can be made in this state: their condition holds, nothing opened rules them out, client and persona allow them. */
export const available = (world: World, open: OpenPoint): Choice[] => pointOf(world.story, open.point)?.choices.filter((choice) => offered(world, open, choice)) ?? []
