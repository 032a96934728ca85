import type { BeatId, CastId, ChatId, ChoiceId, ClientId, EndingId, EventId, OverlayId, PointId, SignalId, StatusId } from './ids'
import type { Move } from './move'
import type { Instant } from './refs'
import type { ChainRow, Chat, EventBody, Line, StoryEvent } from './story'

/** What an attempt was run with. Pinned; `seed` is 16 hex digits and never leaves the server. */
export type Setting = {
  client: ClientId
  overlay: OverlayId
  house: Record<string, string>
  seed: string
  mode: 'practice' | 'assessment'
  guided: boolean
}

/** A move as submitted, ids already resolved from their opaque form. At least one of the two is given. */
export type Submitted = { choiceId?: ChoiceId; point?: PointId; move?: Move } // point: whose choice it is; choice ids are unique only within their point

/** The truth: append-only, one row per turn (0, 1, 2 …). Replay never matches again. */
export type Decision = {
  turn: number
  point: PointId
  choice: ChoiceId | '~wait' | '~free'
  move: Move
  at: Instant
  signals: SignalId[]
}

export type Logged = Omit<StoryEvent, 'at' | 'after' | keyof EventBody> & EventBody & { at: Instant; turn: number; out?: true } // turn: how many decisions had been made; out: came while the trainee was not in that chat

export type OpenPoint = { point: PointId; opened: Instant; stage: number; seen: ChatId[] } // stage: how many of `later` have come; seen: chats opened since

/** = replay(story, setting, decisions); never stored. */
export type State = {
  turn: number
  clock: Instant
  at: { beat: BeatId; line: number } | { ending: EndingId }
  main: OpenPoint | null // the main or read point that blocks the story
  asides: OpenPoint[] // in order of opening
  chosen: Record<PointId, ChoiceId | '~missed'>
  said: Record<PointId, EventId>
  log: Logged[]
  missed: Missed[] // asides that closed undone
  queued: Queued[] // refunds, scheduled messages, by time
  packets: Record<EventId, PacketState>
  chains: Record<EventId, ChainRow[]>
  chats: Record<ChatId, ChatState>
  made: Record<ChatId, Chat> // groups that the trainee started and no author foresaw
  statuses: Partial<Record<CastId | 'me', Status>>
  freeMoves: number // unforeseen gestures at the open point
  turns: Turn[]
}

/** A chat as it stands. `mine`: the trainee is in it. */
export type ChatState = { members: CastId[]; mine: boolean; muted: boolean; pinned: boolean; folded?: boolean; seenTo: number; name?: Line; notice?: Line; nicknames: Partial<Record<CastId | 'me', string>> }
export type Status = { id: StatusId; until?: Instant }
/** `refunds`: the packet whose unclaimed money returns; the line itself is shown only to a trainee who sent it. */
export type Queued = Logged & { refunds?: EventId }
/** `takes` are the authored ones, past and to come, and the trainee's; `opened`: when the trainee touched it. */
export type PacketState = { takes: PacketTake[]; opened: Instant | null; refunded: boolean }
export type PacketTake = { who: CastId | 'me'; cents: number; at: Instant }
export type Missed = { point: PointId; available: ChoiceId[]; opened: Instant; at: Instant; turn: number; logTo: number }

/** What was open and on offer when a decision was made: score, statistics and debrief read this. */
export type Turn = { decision: Decision; available: ChoiceId[]; opened: Instant; logFrom: number; reactedTo: number; logTo: number } // reactedTo: log length after the reactions, before the story goes on

export type MoveError =
  | { code: 'ended' }
  | { code: 'no-such-move'; hint: 'not-offered' | 'not-here' | 'limits' | 'closed' }
  | { code: 'unclear-text' }

export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; error: Failure }
