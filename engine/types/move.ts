import type { CastId, ChatId, ChoiceId, ContactId, FileId, StatusId, StickerId } from './ids'
import type { Instant, Range, Ref } from './refs'
import type { BuzzStrength, RsvpAnswer } from './story'

export type MoveBody =
  | { kind: 'say'; chat: ChatId; text: string; mentions: (CastId | 'all')[]; quotes?: Ref; thread?: Ref; deliver?: Instant } // deliver: scheduled for then
  | { kind: 'wait'; until?: Instant } // to then, to the next stage or to the window's end, whichever comes first
  | { kind: 'open-packet'; target: Ref }
  | { kind: 'send-packet'; chat: ChatId; split: 'lucky' | 'equal' | 'for-one'; cents: number; shares: number; who?: CastId; greeting?: string }
  | { kind: 'sticker'; chat: ChatId; sticker: StickerId }
  | { kind: 'chain'; chat: ChatId; target?: Ref; text: string }
  | { kind: 'mute'; chat: ChatId } // once more takes it back, as with `react` and a chat's `pin`
  | { kind: 'react'; target: Ref; reaction: StickerId }
  | { kind: 'recall'; target: Ref }
  | { kind: 'nickname'; chat: ChatId; text: string }
  | { kind: 'notice'; chat: ChatId; text: string }
  | { kind: 'pin'; chat: ChatId; target?: Ref } // the chat in my own list, or a message for all
  | { kind: 'nudge'; chat: ChatId; who: CastId }
  | { kind: 'check-in'; target: Ref; text?: string; file?: FileId }
  | { kind: 'confirm'; target: Ref }
  | { kind: 'send-file'; chat: ChatId; file: FileId }
  | { kind: 'voice'; chat: ChatId; seconds: number; text: string } // text: its transcript
  | { kind: 'answer-invite'; target: Ref; accept: boolean }
  | { kind: 'leave'; chat: ChatId }
  | { kind: 'forward'; target: Ref; to: ChatId }
  | { kind: 'screenshot'; chat: ChatId; to?: ChatId } // without `to` it stays on the phone
  | { kind: 'verify'; channel: ContactId }
  | { kind: 'report'; target: Ref }
  | { kind: 'edit'; target: Ref; text: string }
  | { kind: 'fold'; chat: ChatId } // once more takes it back
  | { kind: 'vote'; target: Ref; options: number[] } // from 0
  | { kind: 'call'; who: CastId; video: boolean }
  | { kind: 'buzz'; target: Ref; strength: BuzzStrength; who: CastId[] }
  | { kind: 'status'; status: StatusId | null; until?: Instant } // null takes it away
  | { kind: 'start-group'; who: CastId[]; text?: string; to?: ChatId } // text: its name; to: the group that the author foresaw
  | { kind: 'invite'; chat: ChatId; who: CastId[] }
  | { kind: 'approve'; target: Ref; accept: boolean; text?: string }
  | { kind: 'forward-many'; targets: Ref[]; to: ChatId }
  | { kind: 'rsvp'; target: Ref; answer: RsvpAnswer }
  | { kind: 'comment'; target: Ref; text: string }
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
  text?: { samples: string[]; all?: string[][]; none?: string[]; pinyin?: string[]; en?: string[] } // pinyin: toneless, joined, of each sample; en: English that means the same
  mentions?: (CastId | 'all')[]
  quotes?: Ref
  target?: Ref
  who?: CastId[]
  until?: Range
  cents?: Range
  shares?: Range
  split?: string[]
  sticker?: StickerId[]
  deliver?: Range // a scheduled `say`; without it only one that is sent at once
  to?: ChatId[]
  reaction?: StickerId[]
  file?: FileId[]
  channel?: ContactId[]
  accept?: boolean
  seconds?: Range
  thread?: Ref
  targets?: Ref[] // these and no others
  options?: number[] // from 0
  strength?: string[]
  status?: (StatusId | null)[] // null: it is taken away
  answer?: string[]
  video?: boolean
}
