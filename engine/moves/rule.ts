import type { CastId, ChatId, EventId, Line, MoveError, MoveKind, MoveOf, MovePattern } from '../types'
import type { Run } from '../run'
import type { World } from '../world'

/** Why a move cannot be made; null when it can. */
export type Refusal = Extract<MoveError, { code: 'no-such-move' }>['hint'] | null

/** What a wire field holds. Ids travel in their opaque form; an instant as local story time. */
export type Field = { is: 'chat' | 'event' | 'cast' | 'choice' | 'sticker' | 'text' | 'mentions' | 'instant' | 'count' | 'split'; optional?: true }

/** The trace a move leaves: the id of its event, and the choice's line when its very words were said. */
export type Trace = { id: EventId; line?: Line }

/** All that is particular to one kind of move. `moves/index.ts` lists them; nothing else knows the kinds apart. */
export type MoveRule<Kind extends MoveKind> = {
  kind: Kind
  fields: Record<Exclude<keyof MoveOf<Kind>, 'kind'>, Field> // as the wire carries it
  cost: number // seconds on the story clock
  chat: (world: World, move: MoveOf<Kind>) => ChatId | undefined // where it is made; being there is having seen it
  person?: (move: MoveOf<Kind>) => CastId | undefined // the one person it is for, where the chat does not say so
  refuse: (world: World, move: MoveOf<Kind>) => Refusal // what client, role or persona forbids, whatever the author foresaw
  fits: (world: World, pattern: MovePattern, move: MoveOf<Kind>) => boolean
  play: (run: Run, move: MoveOf<Kind>, trace: Trace) => void
}

/** A property that a pattern does not give holds; a list means "one of". */
export const oneOf = <T>(list: readonly T[] | undefined, value: T): boolean => list === undefined || list.includes(value)
export const inside = (range: { min: number; max: number } | undefined, value: number | undefined): boolean =>
  range === undefined || (value !== undefined && value >= range.min && value <= range.max)
