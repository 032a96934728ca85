import type { BuzzStrength, Coach, OpaqueId, Pair, RsvpAnswer, View, ViewBody, ViewChat, ViewEvent } from '@/engine/types'
import type { Stars } from '../lines/types'
import type { Draft } from '../chat/draft'
import type { LabelKey } from '../chat/words'
import type { PacketLimits } from '../chat/packet-limits'
import type { People } from '../chat/people'

/** A move as it goes over the wire: the engine's moves with opaque ids, instants as local story time. */
export type WireMove = { seen: OpaqueId[] } & (
  | { kind: 'say'; chat: OpaqueId; text: string; mentions: string[]; quotes?: OpaqueId; thread?: OpaqueId; deliver?: string }
  | { kind: 'wait'; until?: string }
  | { kind: 'open-packet'; target: OpaqueId }
  | { kind: 'send-packet'; chat: OpaqueId; split: 'lucky' | 'equal' | 'for-one'; cents: number; shares: number; who?: OpaqueId; greeting?: string }
  | { kind: 'sticker'; chat: OpaqueId; sticker: string }
  | { kind: 'chain'; chat: OpaqueId; target?: OpaqueId; text: string }
  | { kind: 'mute'; chat: OpaqueId }
  | { kind: 'react'; target: OpaqueId; reaction: string }
  | { kind: 'recall'; target: OpaqueId }
  | { kind: 'nickname'; chat: OpaqueId; text: string }
  | { kind: 'notice'; chat: OpaqueId; text: string }
  | { kind: 'pin'; chat: OpaqueId; target?: OpaqueId }
  | { kind: 'nudge'; chat: OpaqueId; who: OpaqueId }
  | { kind: 'check-in'; target: OpaqueId; text?: string; file?: OpaqueId }
  | { kind: 'confirm'; target: OpaqueId }
  | { kind: 'send-file'; chat: OpaqueId; file: OpaqueId }
  | { kind: 'voice'; chat: OpaqueId; seconds: number; text: string }
  | { kind: 'answer-invite'; target: OpaqueId; accept: boolean }
  | { kind: 'leave'; chat: OpaqueId }
  | { kind: 'forward'; target: OpaqueId; to: OpaqueId }
  | { kind: 'screenshot'; chat: OpaqueId; to?: OpaqueId }
  | { kind: 'verify'; channel: OpaqueId }
  | { kind: 'report'; target: OpaqueId }
  | { kind: 'edit'; target: OpaqueId; text: string }
  | { kind: 'fold'; chat: OpaqueId }
  | { kind: 'vote'; target: OpaqueId; options: number[] }
  | { kind: 'call'; who: OpaqueId; video: boolean }
  | { kind: 'buzz'; target: OpaqueId; strength: BuzzStrength; who: OpaqueId[] }
  | { kind: 'status'; status: string | null; until?: string }
  | { kind: 'start-group'; who: OpaqueId[]; text?: string }
  | { kind: 'invite'; chat: OpaqueId; who: OpaqueId[] }
  | { kind: 'approve'; target: OpaqueId; accept: boolean; text?: string }
  | { kind: 'forward-many'; targets: OpaqueId[]; to: OpaqueId }
  | { kind: 'rsvp'; target: OpaqueId; answer: RsvpAnswer }
  | { kind: 'comment'; target: OpaqueId; text: string }
)
type Without<T> = T extends unknown ? Omit<T, 'seen'> : never
/** A gesture in the client, before it is known which chats were opened. */
export type Gesture = Without<WireMove>

/** What is sent for one turn: a row of the tray by its id, or a gesture of one's own. */
export type Act = { choiceId: OpaqueId; move?: Record<string, unknown> } | { move: WireMove }

/** What the trainee sees of their own act before the server has answered: a new thing in the chat it goes to. */
export type Bubble = ViewBody & { note?: Pair; thread?: OpaqueId }

/** `draft`: words that go back into the field of `chat` if the server refuses the act. */
export type Pending = { attempt: string; turn: number; act: Act; chat: OpaqueId | null; bubble?: Bubble; draft?: Draft; packet?: OpaqueId; choice?: OpaqueId }

/** The queue between what the server knows and what has been seen. */
export type Arrival =
  | { is: 'event'; chat: OpaqueId; event: ViewEvent }
  | { is: 'change'; chat: OpaqueId; event: ViewEvent; before: ViewEvent } // a recall of something already seen
  | { is: 'coach' }
  | { is: 'rest' } // all has arrived: the clock and the phone come to rest

export type Hint =
  | 'unclear-text' | 'no-such-move' | 'not-offered' | 'not-here' | 'limits' | 'closed' | 'too-late' | 'packet-caps' | 'stale-turn' | 'over'
  | 'read-first' | 'stuck' | 'too-much' | 'went-wrong' | 'no-hints'
export type Link = 'fine' | 'slow' | 'offline'

/** One of the pages that only a client for work has. */
export type WorkSheetOf =
  | { is: 'edit' | 'buzz' | 'several' | 'thread' | 'comments' | 'record'; target: OpaqueId }
  | { is: 'approve'; target: OpaqueId; accept: boolean }
  | { is: 'start-group' | 'invite' | 'status' }
  | { is: 'call'; who?: OpaqueId }

/** A page of the phone over the chat, and what it is about. */
export type SheetOf =
  | { is: 'settings' | 'info' | 'packet' | 'files' | 'voice' | 'notice' | 'screenshot' | 'verify' | 'wait' | 'later' | 'leave' }
  | { is: 'chain'; joins: OpaqueId | null } // null: a new list
  | { is: 'check-in' | 'forward' | 'who'; target: OpaqueId }
  | { is: 'person'; who: OpaqueId }
  | { is: 'words'; target: OpaqueId; at?: number; aloud?: true } // at: the character that was tapped
  | WorkSheetOf

/** What the play page needs to know of a client, its defaults filled in. Durations in seconds. */
export type ClientFacts = {
  typingCue: 'none' | 'private' | 'everywhere'
  packet: PacketLimits
  scheduledSend: boolean
  voiceSeconds: number
  pinForAll: boolean
  recallOthers: boolean
  threads: boolean
  buzzStrengths: readonly BuzzStrength[]
  sideGroupLeast: number // people besides me
}

/** Time that went by without a word from the trainee, told in one quiet line. */
export type Passed = { from: string; to: string; now: string } // now: where the clock came to stand

/** The open phone in somebody's hand: what menus, panels and sheets look at, and how they act. */
export type Reach = {
  view: View
  chat: ViewChat | null // the open one
  events: ViewEvent[] // of it, as far as they have arrived
  people: People
  clock: string
  facts: ClientFacts
  stars: Stars | undefined
  act: (move: Gesture, bubble?: Bubble) => boolean // whether it was done: not while something is still coming
  open: (sheet: SheetOf | null) => void
  visit: (chat: OpaqueId) => void
  write: (change: (draft: Draft) => Draft) => void // in the field of the open chat
  tell: (label: LabelKey) => void // said for a moment over the chat
}

export type PlayState = {
  stage: 'loading' | 'ready' | 'missing' | 'broken'
  view: View | null
  queue: Arrival[]
  latest: OpaqueId | null // the event that has just come in, and only it, is animated
  clock: string
  jumped: number // how often the story clock has jumped: each time the room dims once
  passed: Passed | null
  open: OpaqueId | null // the chat on the screen; null is the chat list
  glance: OpaqueId | null // the chat that the phone turned to by itself: what comes there stays unread until the phone rests there or somebody opens it
  wandered: boolean // the trainee went somewhere by hand: the phone does not move under them
  unread: Record<string, number>
  opened: OpaqueId[] // chats opened since the last decision
  drafts: Record<string, Draft>
  pending: Pending | null
  banner: Arrival & { is: 'event' } | null
  coach: { coach: Coach; stage: 'due' | 'open' | 'read' } | null
  packet: OpaqueId | null // the packet whose page is open
  briefed: boolean
  hint: Hint | null
  link: Link
}
