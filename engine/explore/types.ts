import type { BeatId, ChoiceId, EndingId, EventId, Instant, PointId, State, Sum } from '../types'

/** One abstract state: `state` is a way of being there, the latest on the story clock. */
export type Visit = { key: string; state: State; paths: bigint; offers: { point: PointId; available: ChoiceId[] }[] }
/** `sum`: what the decision adds to the score, asides that close with it included. `waits`: silence named before the last stage. */
export type Edge = { from: string; point: PointId; choice: ChoiceId; to: string; sum: Sum; waits: boolean }
export type Late = { what: { beat: BeatId } | { event: EventId }; due: Instant; at: Instant }

export type Explored = {
  ok: true
  paths: bigint // sequences of named choices from beginning to end
  start: string // key of the first state
  visits: Visit[] // all that are not endings
  edges: Edge[]
  beats: BeatId[]
  points: PointId[]
  choices: Record<PointId, ChoiceId[]>
  endings: Record<EndingId, { paths: bigint; totals: Sum[] }> // totals: every sum with which it can be reached
  arrivals: Record<BeatId, Instant> // the latest
  late: Late[] // times that a path comes too late for, at the latest arrival
  withoutBest: { point: PointId; available: ChoiceId[] }[] // no uncontested choice is best in every norm
  minutes: { longest: number; typical: number } // of reading and deciding, not of the story clock
  characters: number // read in the chats on the average way
}
export type Unexplored = { ok: false; code: 'too-many-states'; conditions: string[] } | { ok: false; code: 'cycle' }
export type Exploration = Explored | Unexplored
