import type { NormId, OpaqueId } from './ids'
import type { Pair } from './rubric'
import type { LocalTime, Mark, NormRate, View, ViewChoice, ViewEvent, ViewMember } from './view'

export type Band = 'finding-your-feet' | 'getting-it' | 'at-home'
export type Sum = { earned: number; possible: number }
/** earned = act + read; the band is of act alone and needs 3 decision points. */
export type Score = Sum & {
  band: Band | null
  act: Sum
  read: Sum
  dimensions: (Sum & { id: string; name: Pair })[]
  norms: { id: NormId; name: Pair; marks: Mark[] }[] // encounters in order; a norm has no number
}

/** Only after the end. */
export type Debrief = {
  id: string
  scenario: string
  title: Pair
  setting: View['setting']
  from: LocalTime
  to: LocalTime
  ending: { id: OpaqueId; title: Pair; prose: Pair[] }
  score: Score
  cast: ViewMember[]
  points: DebriefPoint[]
  seats: Seat[]
}

export type DebriefPoint = {
  id: OpaqueId
  turn: number | null // null: an aside that was missed
  role: 'main' | 'read' | 'aside'
  title: Pair
  at: LocalTime
  prompt?: Pair
  excerpt: ViewEvent[] // what led here, what I did, what came of it
  chats: Record<string, Pair> // names of the chats in the excerpt, by opaque id
  hinted?: true // assessment: the suggestions were asked for
  waited?: LocalTime // silence: the clock it ran to
  chosen: ViewChoice | null
  norms: NormRate[]
  feedback: Pair[]
  signals: Pair[][]
  thoughts: Thought[]
  others: { choice: ViewChoice; norms: NormRate[]; feedback: Pair[]; course: ViewEvent[] }[]
  elsewhere: { overlay: string; norms: NormRate[] }[] // overlays in which the same move is rated otherwise
}

export type Thought = { who: OpaqueId; at: LocalTime; text: Pair; about?: OpaqueId } // about: the event it stands beside

/** The same story from another chair: that person's chats, backstage included, and what they thought. */
export type Seat = { who: OpaqueId; chats: { id: OpaqueId; name: Pair; events: ViewEvent[] }[]; thoughts: Thought[] }

/** One of two runs after the decision at which they part. `ending`: null where the run was left. */
export type Course = {
  chosen: ViewChoice | null // null: nothing more was decided
  norms: NormRate[]
  feedback: Pair[]
  events: ViewEvent[]
  chats: DebriefPoint['chats']
  ending: { title: Pair; prose: Pair[] } | null
}
/** Both courses of a run that was taken back to `turn` and played on otherwise. */
export type Beside = { scenario: string; title: Pair; turn: number; point: { title: Pair; at: LocalTime; prompt?: Pair }; cast: ViewMember[]; first: Course; second: Course }
