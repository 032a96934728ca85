import type { CastId, ChatId, EventBody, EventId, Line, MoveError, MoveKind, MoveOf, MovePattern } from '../types'
import type { Run } from '../run'
import type { World } from '../world'

/** Why a move cannot be made; null when it can. */
export type Refusal = Extract<MoveError, { code: 'no-such-move' }>['hint'] | null

/** One of a few words; `options` are numbers from 0, `status` may be null. */
type Word = 'options' | 'strength' | 'status' | 'answer'

/** What a wire field holds. Ids travel in their opaque form, those of stickers as they are; an instant as local story time. */
export type Field = {
  is: 'chat' | 'event' | 'events' | 'cast' | 'people' | 'choice' | 'sticker' | 'file' | 'channel' | 'text' | 'mentions' | 'instant' | 'count' | 'flag' | 'split' | Word
  optional?: true
}

/**
 * What an author may write on a `<Choice>` of this move. `sets` names the property of the move and of its pattern.
 * An `event`, `events` and `people` are the same in both: a list there means these and no others. Of `chat`, `cast`, `sticker`, `file`,
 * `channel`, `strength`, `status` and `answer` the pattern takes a list ("one of") and the move its first; of `options` a list with its first. Of the ranges `span` (seconds), `count`, `yuan` (in cents) and `clock` (instants) the move takes the lower end. `flag` is yes or no.
 * `said` is no attribute in the text: it is the line that the trainee says inside the choice. A `chat` not given is the one the choice stands in.
 */
export type Attribute = {
  is: 'event' | 'chat' | 'cast' | 'mentions' | 'sticker' | 'file' | 'channel' | 'span' | 'count' | 'yuan' | 'clock' | 'flag' | 'split' | 'said' | 'people' | 'events' | Word
  sets: string
  optional?: true
  on?: EventBody['kind'][] // event: what it may point at
}

/** The trace a move leaves: the id of its event, the choice's line when its very words were said, and what the choice asked for. */
export type Trace = { id: EventId; line?: Line; on?: MovePattern }

/** All that is particular to one kind of move. `moves/index.ts` lists them; nothing else knows the kinds apart. */
export type MoveRule<Kind extends MoveKind> = {
  kind: Kind
  fields: Record<Exclude<keyof MoveOf<Kind>, 'kind'>, Field> // as the wire carries it
  attributes: Record<string, Attribute & { sets: Exclude<keyof MoveOf<Kind>, 'kind'> }> // as an author writes it
  cost: number // seconds on the story clock
  lasts?: (move: MoveOf<Kind>) => number // seconds on top of the cost
  chat: (world: World, move: MoveOf<Kind>) => ChatId | undefined // where it is made; being there is having seen it
  goes?: (move: MoveOf<Kind>) => ChatId | undefined // where its trace appears, when that is another chat
  person?: (move: MoveOf<Kind>) => CastId | undefined // the one person it is for, where the chat does not say so
  words?: (move: MoveOf<Kind>) => string | undefined // what it puts into words
  worded?: (move: MoveOf<Kind>) => boolean // whether its words decide which choice it is; absent: they do
  speaks?: true // words that nobody foresaw go back to the draft
  undoes?: (world: World, move: MoveOf<Kind>) => boolean // it takes back what the same move did before; no choice means that
  refuse: (world: World, move: MoveOf<Kind>) => Refusal // what client, role or persona forbids, whatever the author foresaw
  fits: (world: World, pattern: MovePattern, move: MoveOf<Kind>) => boolean
  play: (run: Run, move: MoveOf<Kind>, trace: Trace) => void
}

/** A property that a pattern does not give holds; a list means "one of". */
export const oneOf = <T>(list: readonly T[] | undefined, value: T): boolean => list === undefined || list.includes(value)
/** The same ones, in whatever order. */
export const sameSet = <T>(list: readonly T[] | undefined, values: readonly T[]): boolean =>
  list === undefined || (list.length === values.length && values.every((value) => list.includes(value)))
export const inside = (range: { min: number; max: number } | undefined, value: number | undefined): boolean =>
  range === undefined || (value !== undefined && value >= range.min && value <= range.max)
