import type { NormId, OpaqueId } from './ids'
import type { Affordance, MoveKind } from './move'
import type { BuzzStrength, Contact, PhoneFile, RsvpAnswer } from './story'
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
  files?: ({ id: OpaqueId; shape: PhoneFile['shape']; note?: Pair } & Pair)[] // on the trainee's phone
  channels?: ({ id: OpaqueId; way: Contact['way'] } & Pair)[] // other ways to ask somebody
  reactionSet?: ({ id: string } & Pair)[] // where the client has reactions
  myStatus?: ViewStatus
  statuses?: ViewStatus[] // what it can be, where the client has it
  scheduled?: { chat: OpaqueId; at: LocalTime; zh: string }[] // mine, not sent yet
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
  pinned: boolean
  folded: boolean
  external?: true
  notice?: Pair
  pins?: OpaqueId[] // events pinned for all, the newest last
  can: Affordance[] // from client, role and persona, never from the choices
  events: ViewEvent[]
}

export type ViewMember = { id: OpaqueId | 'me'; name: Pair; avatar: string; title?: Pair; role?: 'owner' | 'admin'; nickname?: string; status?: ViewStatus }
export type ViewStatus = { id: string } & Pair

export type ViewEvent = { id: OpaqueId; from: OpaqueId | 'me' | 'system'; at: LocalTime; turn: number; chat?: OpaqueId; gone?: true } & ViewMarks & ViewBody // chat, gone (recalled later): only in a debrief, where chats are mixed and what was recalled is told
/** What others have done to an event by now. */
export type ViewCounts = {
  reactions?: { id: string; who: (OpaqueId | 'me')[] }[]
  read?: { by: number; of: number; who?: OpaqueId[] } // own messages, where the client tells
  receipt?: { by: number; of: number; mine: boolean } // asks for a 收到
  replies?: { by: number; last: LocalTime } // on the root of a thread
  buzz?: { strength: BuzzStrength; mine: boolean; to: (OpaqueId | 'me')[]; confirmed: (OpaqueId | 'me')[] } // mine: sent by me
  comments?: ({ who: OpaqueId | 'me'; at: LocalTime } & Pair)[] // on a document
}
/** What stands on an event besides its body. */
export type ViewMarks = ViewCounts & {
  note?: Pair // size, source, who may read it
  edited?: LocalTime
  thread?: OpaqueId // the root of the thread it stands in
  restricted?: true // no copy, no forward
  doc?: true // can be commented on
  soFar?: ViewCounts & { votes?: number[] } // as it was when the last move had been answered; only where more has come of it since
  recallable?: LocalTime // own things: until when they can be taken back
  editable?: LocalTime // own words: until when they can be changed
}
export type ViewBody =
  | ({ kind: 'message'; mentionsMe: boolean; quotes?: OpaqueId; forwarded?: true } & Pair) // forwarded: in somebody else's words
  | ({ kind: 'sticker'; sticker: string } & Pair)
  | ({ kind: 'packet'; packet: ViewPacket } & Pair) // the pair is the greeting
  | ({ kind: 'recalled'; mine: boolean } & Pair) // stands where the message stood
  | { kind: 'chain'; title: Pair; rows: { who: OpaqueId | 'me'; text: Pair }[] }
  | ({ kind: 'system'; nudge?: OpaqueId } & Pair) // nudge: whom the trainee nudged
  | ({ kind: 'notice' } & Pair)
  | ({ kind: 'link' } & Pair)
  | ({ kind: 'file' } & Pair)
  | ({ kind: 'picture' } & Pair)
  | ({ kind: 'mini-app' } & Pair)
  | ({ kind: 'voice'; seconds: number } & Pair) // the pair is the transcript
  | { kind: 'check-in'; title: Pair; period?: Pair; rows: { who: OpaqueId | 'me'; text: Pair; note?: Pair }[] }
  | ({ kind: 'invite'; state: 'open' | 'accepted' | 'refused'; group: Pair; size: number } & Pair)
  | { kind: 'vote'; title: Pair; options: (Pair & { votes: number; who?: (OpaqueId | 'me')[] })[]; mine: number[]; many: boolean; change: boolean; closes?: LocalTime; open: boolean } // who: not in an anonymous one
  | { kind: 'call'; to: OpaqueId | 'me'; video: boolean; outcome: 'answered' | 'missed' | 'refused'; seconds?: number }
  | { kind: 'approval'; for: OpaqueId | 'me'; title: Pair; rows: { name: Pair; text: Pair }[]; state: 'open' | 'approved' | 'refused'; mine: boolean; said?: Pair } // mine: it waits for me; said: what came with the decision
  | { kind: 'calendar'; title: Pair; starts: LocalTime; ends: LocalTime; place?: Pair; yes: number; no: number; maybe: number; mine?: RsvpAnswer }
  | { kind: 'record'; title: Pair; rows: { who: Pair; at?: LocalTime; text: Pair }[] }
  | ({ kind: 'typing'; seconds: number } & Pair) // the pair is empty; only in the turn in which it came

/** Sealed tells nothing; what others took is seen only after opening, as in a real client. Cents. `ends`: when what is left goes back, while there is some. */
export type ViewPacket =
  | { state: 'sealed'; for?: OpaqueId | 'me' } // for: the one person who may open it
  | { state: 'cannot'; why: Pair; for?: OpaqueId | 'me' }
  | { state: 'opened'; split: 'lucky' | 'equal' | 'for-one'; for?: OpaqueId | 'me'; ends?: LocalTime; refunded?: true; mine: number | null; cents: number; shares: number; takes: { who: OpaqueId | 'me'; cents: number; at: LocalTime; best: boolean }[] }

export type ViewPoint = {
  id: OpaqueId
  role: 'main' | 'read' | 'aside'
  chat: OpaqueId
  prompt?: Pair
  closes?: LocalTime
  choices?: ViewChoice[] // guided, or role read; order drawn per attempt
}

/** The suggestions asked for by somebody who plays without them. */
export type Hints = { turn: number; points: { id: OpaqueId; choices: ViewChoice[] }[] }

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
