import type { NormId, OpaqueId } from './ids'
import type { Affordance, MoveKind } from './move'
import type { Pair, Rate } from './rubric'

export type LocalTime = string // "2026-03-12T19:32:05", story time where the story plays

/** Everything the browser may know while playing. Knows no Rubric and no Prose; every id is opaque per attempt. */
export type View = {
  id: string // the attempt's own id
  scenario: string // slug
  setting: { client: string; overlay: string; house: Record<string, string>; mode: 'practice' | 'assessment'; guided: boolean }
  status: 'playing' | 'ended'
  turn: number
  clock: LocalTime
  focus: OpaqueId | null // where the phone rests: a chat, or null for the chat list
  chats: ViewChat[]
  points: ViewPoint[]
  stickers?: ({ id: string } & Pair)[] // the sticker panel
  stuck?: true // practice: several gestures in a row met nothing, so the coach hints
  coach?: Coach
  ending?: { id: OpaqueId; title: Pair; prose: Pair[] }
}

export type ViewChat = {
  id: OpaqueId
  kind: 'group' | 'private'
  name: Pair
  size: number
  members: ViewMember[] // the private chat's person; of a group those who have a name
  unread: number
  muted: boolean
  can: Affordance[] // from client, role and persona, never from the choices
  events: ViewEvent[]
}

export type ViewMember = { id: OpaqueId | 'me'; name: Pair; avatar: string; title?: Pair; role?: 'owner' }

export type ViewEvent = { id: OpaqueId; from: OpaqueId | 'me' | 'system'; at: LocalTime; turn: number; chat?: OpaqueId; gone?: true } & ViewBody // chat, gone (recalled later): only in a debrief, where chats are mixed and what was recalled is told
export type ViewBody =
  | ({ kind: 'message'; mentionsMe: boolean; quotes?: OpaqueId } & Pair)
  | ({ kind: 'sticker'; sticker: string } & Pair)
  | ({ kind: 'packet'; packet: ViewPacket } & Pair) // the pair is the greeting
  | ({ kind: 'recalled'; mine: boolean } & Pair) // stands where the message stood
  | { kind: 'chain'; title: Pair; rows: { who: OpaqueId | 'me'; text: Pair }[] }
  | ({ kind: 'system' | 'notice' | 'link' | 'file' } & Pair)

/** Sealed tells nothing; what others took is seen only after opening, as in a real client. Cents. */
export type ViewPacket =
  | { state: 'sealed' }
  | { state: 'cannot'; why: Pair }
  | { state: 'opened'; mine: number | null; cents: number; shares: number; takes: { who: OpaqueId | 'me'; cents: number; at: LocalTime; best: boolean }[] }

export type ViewPoint = {
  id: OpaqueId
  role: 'main' | 'read' | 'aside'
  chat: OpaqueId
  prompt?: Pair
  closes?: LocalTime
  choices?: ViewChoice[] // guided, or role read; order drawn per attempt
}

/** One row of the tray. Naming `id` is enough to act. */
export type ViewChoice = {
  id: OpaqueId
  kind: MoveKind
  chat?: OpaqueId // where it goes
  to?: OpaqueId // the one person it is for
  until?: LocalTime // the clock a silence runs to
  zh?: string
  en?: string
  pinyin?: string[]
  move: unknown // the suggested move with opaque ids, ready to be sent back
}

export type Mark = 'full' | 'half' | 'none' | 'contested' | 'not-shown'
export type NormRate = { id: NormId; name: Pair; rate: Rate; mark: Mark }
/** Practice only, for the decision just made. */
export type Coach = { turn: number; until?: LocalTime; norms: NormRate[]; feedback: Pair[]; signals: Pair[][] } // until: when the last reaction to the decision came; later events are the story going on
