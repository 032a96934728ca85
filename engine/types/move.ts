import type { CastId, ChatId, ChoiceId, StickerId } from './ids'
import type { Instant, Range, Ref } from './refs'

export type MoveBody =
  | { kind: 'say'; chat: ChatId; text: string; mentions: (CastId | 'all')[]; quotes?: Ref }
  | { kind: 'wait'; until?: Instant } // to the next stage, or to the window's end
  | { kind: 'open-packet'; target: Ref }
  | { kind: 'send-packet'; chat: ChatId; split: 'lucky' | 'equal' | 'for-one'; cents: number; shares: number; who?: CastId; greeting?: string }
  | { kind: 'sticker'; chat: ChatId; sticker: StickerId }
  | { kind: 'chain'; chat: ChatId; target?: Ref; text: string }
  | { kind: 'mute'; chat: ChatId }
  | { kind: 'pick'; choice: ChoiceId }

export type MoveKind = MoveBody['kind']
export type MoveOf<Kind extends MoveKind> = Extract<MoveBody, { kind: Kind }>
/** `seen`: chats opened since the last move; on a client with read marks, reading is an act. */
export type Move = { seen: ChatId[] } & MoveBody

/** What a client, role or persona allows; `receive-packet` and `mention-all` are not moves of their own. */
export type Affordance = MoveKind | 'receive-packet' | 'mention-all'

/** Every given property must hold; a list means "one of". */
export type MovePattern = {
  kind: MoveKind
  seen?: ChatId
  unseen?: ChatId
  after?: Range // seconds since the point opened
  chat?: ChatId[]
  text?: { samples: string[]; all?: string[][]; none?: string[] }
  mentions?: (CastId | 'all')[]
  quotes?: Ref
  target?: Ref
  who?: CastId[]
  until?: Range
  cents?: Range
  shares?: Range
  split?: string[]
  sticker?: StickerId[]
}
