import type { Coach, OpaqueId, Pair, View, ViewEvent } from '@/engine/types'
import type { Draft } from '../chat/draft'

/** A move as it goes over the wire: the engine's moves with opaque ids. */
export type WireMove = { seen: OpaqueId[] } & (
  | { kind: 'say'; chat: OpaqueId; text: string; mentions: string[]; quotes?: OpaqueId }
  | { kind: 'wait' }
  | { kind: 'open-packet'; target: OpaqueId }
  | { kind: 'send-packet'; chat: OpaqueId; split: 'lucky' | 'equal'; cents: number; shares: number; greeting?: string }
  | { kind: 'sticker'; chat: OpaqueId; sticker: string }
  | { kind: 'chain'; chat: OpaqueId; target?: OpaqueId; text: string }
  | { kind: 'mute'; chat: OpaqueId }
)
type Without<T> = T extends unknown ? Omit<T, 'seen'> : never
/** A gesture in the client, before it is known which chats were opened. */
export type Gesture = Without<WireMove>

/** What is sent for one turn: a row of the tray by its id, or a gesture of one's own. */
export type Act = { choiceId: OpaqueId; move?: Record<string, unknown> } | { move: WireMove }

/** What the trainee sees of their own act before the server has answered. */
export type Bubble =
  | ({ kind: 'message'; quotes?: OpaqueId } & Pair)
  | ({ kind: 'sticker'; sticker: string } & Pair)
  | ({ kind: 'packet' } & Pair)

export type Pending = { attempt: string; turn: number; act: Act; chat: OpaqueId | null; bubble?: Bubble; draft?: Draft; packet?: OpaqueId; choice?: OpaqueId }

/** The queue between what the server knows and what has been seen. */
export type Arrival =
  | { is: 'event'; chat: OpaqueId; event: ViewEvent }
  | { is: 'change'; chat: OpaqueId; event: ViewEvent; before: ViewEvent } // a recall of something already seen
  | { is: 'coach' }
  | { is: 'rest' } // all has arrived: the clock and the phone come to rest

export type Hint = 'unclear-text' | 'no-such-move' | 'stale-turn' | 'read-first' | 'stuck' | 'too-much' | 'went-wrong'
export type Link = 'fine' | 'slow' | 'offline'

export type PlayState = {
  stage: 'loading' | 'ready' | 'missing' | 'broken'
  view: View | null
  queue: Arrival[]
  latest: OpaqueId | null // the event that has just come in, and only it, is animated
  clock: string
  jumped: number // how often the story clock has jumped: each time the room dims once
  open: OpaqueId | null // the chat on the screen; null is the chat list
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
