import type { BeatId, CastId, ChatId, ChoiceId, ClientId, ContactId, EndingId, EventId, FileId, LineId, OverlayId, PointId, SignalId, StatusId, StickerId } from './ids'
import type { Affordance, Move, MoveKind, MovePattern } from './move'
import type { Instant, Ref } from './refs'

/** Chinese as written; its English and pinyin stand in `Text.lines` under `id`. No id: typed by the trainee. */
export type Line = { zh: string; id?: LineId; fill?: Line[] } // fill: in what the engine says, the names that stand in its English as {0}, {1}

/** All that `step` reads, and nothing that is secret before its time except by position. Hashed as *story*. */
export type Story = {
  format: 1
  slug: string
  starts: { local: string; zone: string } // local "2026-03-12T19:30", IANA zone
  title: Line
  briefing: Line[]
  me: Persona
  cast: Record<CastId, Persona>
  chats: Record<ChatId, Chat>
  clients: Record<ClientId, Client> // a copy: a later correction of the client never changes an attempt
  overlays: OverlayId[] // the author's own first
  house: Record<string, string[]> // every value that a condition reads
  stickers: Record<StickerId, Line> // what the phone's sticker panel offers
  reactions?: StickerId[] // what can be set under a message; absent: every sticker
  statuses?: Record<StatusId, Line> // what one can say of oneself, where the client has it
  files?: Record<FileId, PhoneFile>
  contacts?: Record<ContactId, Contact>
  beats: Record<BeatId, Beat>
  order: BeatId[] // file order
  endings: Record<EndingId, { title: Line; prose: Line[] }>
}

export type Persona = {
  name: Line
  avatar: string
  address?: string // how one addresses them, "刘总"
  title?: Line
  rank?: number
  zone?: string
  cannot: Affordance[]
}

/** What lies on the trainee's phone and can be sent. `note`: size, source, who may read it. */
export type PhoneFile = { shape: 'file' | 'link' | 'picture' | 'mini-app'; name: Line; note?: Line }

/** Another way to reach somebody, by which one can verify. */
export type Contact = { name: Line; way: 'call' | 'in-person' | 'known-account'; who?: CastId }

export type Chat = {
  kind: 'group' | 'private' | 'backstage' // backstage: without the trainee, never in a view
  name?: Line // a private chat has its person's name
  size: number
  owner?: CastId | 'me'
  admins?: (CastId | 'me')[]
  members: CastId[] // besides me
  history: StoryEvent[] // before the story starts; `at` is negative
  notice?: Line // the group notice at the start
  pinned?: true // at the top of the trainee's list at the start
  muted?: true
  external?: true // with people from outside the firm
  mine?: 'out' | 'made' // out: not in it yet, it comes with an accepted invitation or when the trainee is joined; made: there is none until the trainee starts it
  nicknames?: Partial<Record<CastId | 'me', string>> // names in this group only
}

/** Lines that the phone writes when the trainee did something, where clients word them differently. Only of the last two a name is part: {who}. */
export type ClientWord = 'refunded' | 'recalled' | 'pinned' | 'reported' | 'started-group' | 'invited-by-me'

/** What a client can do, copied from `content/clients`. Durations in seconds, money in cents. */
export type Client = {
  moves: MoveKind[]
  mentionAll: 'owner' | 'everyone'
  typingCue: 'none' | 'private' | 'everywhere'
  readMarks: boolean
  reactions: boolean
  scheduledSend: boolean
  recallWithin: number
  packet: { minCents: number; maxShareCents: number; maxShares: number; refundAfter: number }
  // Absent in stories of before they were known: read through `facts`.
  recallFileWithin?: number
  recallOthers?: boolean
  nudgeUndoWithin?: number
  voiceSeconds?: number
  noticeBy?: 'owner' | 'everyone'
  pinForAll?: boolean
  historyForNewcomers?: boolean
  leaveNotice?: 'none' | 'owner' | 'everyone'
  groupSize?: number
  receipts?: boolean
  readDetail?: 'none' | 'count' | 'who'
  ownPacket?: boolean
  nicknames?: boolean
  externalLabel?: boolean
  editWithin?: number // 0: a sent message stays as it is
  threads?: boolean
  buzz?: 'none' | 'message'
  buzzStrengths?: BuzzStrength[]
  buzzAgainAfter?: number
  buzzQuota?: number // per story day; 0: not counted
  fold?: boolean
  status?: boolean
  inviteBy?: 'owner' | 'everyone'
  restrictedSharing?: boolean
  call?: boolean
  sideGroupLeast?: number // people besides me
  words?: Partial<Record<ClientWord, Line>>
}

export type Beat = { id: BeatId; chat: ChatId; at?: Instant; script: ScriptLine[]; next: Route[] } // last route unconditional
export type ScriptLine = { if?: Cond } & (
  | { do: 'event'; event: StoryEvent }
  | { do: 'point'; point: DecisionPoint }
  | { do: 'close'; point: PointId }
)
export type Target = { beat: BeatId } | { ending: EndingId }
export type Route = { if?: Cond; to: Target }

export type Speaker = CastId | 'me' | 'system'
export type Take = { who: CastId | 'me'; cents: number; after: number } // seconds after the packet
export type BuzzStrength = 'app' | 'sms' | 'phone'
export type RsvpAnswer = 'yes' | 'no' | 'maybe'
export type ChainRow = { who: CastId | 'me'; text: Line; note?: Line } // note: a file, in a check-in

export type EventBody =
  | { kind: 'message'; text: Line; mentions: (CastId | 'me' | 'all')[]; quotes?: Ref; thread?: Ref; receipt?: true; restricted?: true; forwarded?: true } // thread: the message whose thread it stands in; receipt: asks for a 收到; restricted: no copy, no forward; forwarded: in somebody else's words
  | { kind: 'sticker'; sticker: StickerId; text: Line }
  | { kind: 'packet'; split: 'lucky' | 'equal' | 'for-one'; cents: number; shares: number; who?: CastId | 'me'; greeting: Line; takes: Take[]; taken: Line; takenOn?: Partial<Record<ClientId, Line>> } // taken: the line the trainee sees on opening; takenOn: where a client says it otherwise
  | { kind: 'recall'; of: Ref; text: Line }
  | { kind: 'chain'; title: Line; rows: ChainRow[] }
  | { kind: 'system' | 'notice' | 'link' | 'file' | 'picture' | 'mini-app'; text: Line; note?: Line; receipt?: true; restricted?: true; doc?: true } // doc: a document that can be commented on
  | { kind: 'voice'; seconds: number; text: Line }
  | { kind: 'members'; joins: (CastId | 'me')[]; leaves: (CastId | 'me')[]; text: Line }
  | { kind: 'nudge'; to: CastId | 'me'; text: Line }
  | { kind: 'nickname'; who: CastId | 'me'; name: string; text: Line } // no line where the client shows none: zh is empty
  | { kind: 'pinned'; of: Ref; text: Line }
  | { kind: 'check-in'; title: Line; rows: ChainRow[]; period?: Line }
  | { kind: 'invite'; to: ChatId; text: Line }
  | { kind: 'vote'; title: Line; options: Line[]; many?: true; change?: true; anonymous?: true; closes?: Instant }
  | { kind: 'call'; to: CastId | 'me'; video: boolean; outcome: 'answered' | 'missed' | 'refused'; seconds?: number } // one's own ring is missed until an event says otherwise
  | { kind: 'approval'; for: CastId | 'me'; title: Line; rows: { name: Line; text: Line }[] }
  | { kind: 'calendar'; title: Line; starts: Instant; ends: Instant; place?: Line }
  | { kind: 'record'; title: Line; rows: { who: Line; at?: Instant; text: Line }[] } // messages carried over together
  | { kind: 'renamed'; name: Line; text: Line } // the group, by `from`
  | { kind: 'status'; status: StatusId | null; until?: Instant } // of `from`, everywhere; no line
  | { kind: 'typing'; seconds: number } // a cue: seen only while it comes
  | MarkBody
  | { kind: 'thought'; text: Line } // never in a live view; shown in the debrief

/** Shown on the event it is `of`, never by itself. */
export type MarkBody =
  | { kind: 'reaction'; of: Ref; reaction: StickerId } // the same by the same person again takes it away
  | { kind: 'read' | 'confirm'; of: Ref }
  | { kind: 'checked-in'; of: Ref; text: Line; note?: Line }
  | { kind: 'answered'; of: Ref; accept: boolean }
  | { kind: 'edited'; of: Ref; text: Line } // by its sender
  | { kind: 'buzzed'; of: Ref; strength: BuzzStrength; who: (CastId | 'me')[] }
  | { kind: 'buzz-confirmed'; of: Ref }
  | { kind: 'voted'; of: Ref; options: number[] } // from 0; the last of the same person counts
  | { kind: 'approved'; of: Ref; accept: boolean; text?: Line }
  | { kind: 'rsvped'; of: Ref; answer: RsvpAnswer } // the last of the same person counts
  | { kind: 'commented'; of: Ref; text: Line }

/** `at`: not earlier than. Neither `at` nor `after`: 4 s plus 0.2 s a character, at most 40 s. */
export type StoryEvent = { id: EventId; chat: ChatId; from: Speaker; at?: Instant; after?: number; seenBy?: 'me' } & EventBody
export type CondEvent = StoryEvent & { if?: Cond }

export type DecisionPoint = {
  id: PointId
  role: 'main' | 'read' | 'aside' // main and read block the story; an aside stays open
  chat: ChatId
  prompt?: Line
  window?: number // seconds on the story clock; main only
  until?: PointId // aside: closes when that point closes
  rests: 'chat' | 'list' // where the phone lies: on the list when a choice depends on what was not opened
  later: { after: number; events: CondEvent[] }[] // while this main point stays open
  signals: Signal[]
  choices: Choice[]
}

export type Choice = {
  id: ChoiceId
  if?: Cond
  on: MovePattern
  also?: MovePattern[] // other gestures that mean the same
  suggest: Move | null // what naming the choice performs
  label?: Line // the row's words: the line that would be said, a Read's option, or what a gesture is called
  silence?: true // main only: what letting the window pass means
  reaction: CondEvent[]
  to?: Target // main only; absent: the story goes on after the point
}

/** Observable on the move itself; recorded with the decision so that replay never looks again. */
export type Signal = { id: SignalId; on: MoveKind; chat?: ChatId[]; without?: string[]; with?: string[]; mentionsAll?: true; between?: [string, string]; long?: number } // long: at least so many characters

/** Conjunction. A point that was not met is in no set, and so also satisfies `not`. */
export type Cond = (
  | { point: PointId; in: (ChoiceId | '~missed')[]; not?: true }
  | { setting: 'overlay' | 'client' | `house.${string}`; in: string[]; not?: true }
)[]
