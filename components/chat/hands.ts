import type { OpaqueId, Pair, RsvpAnswer, ViewEvent } from '@/engine/types'
import type { IconName } from '../ui/icon'
import type { HandIconName } from './hand-icons'
import type { Label } from './words'

/** One thing that can be done with a message; `pressed` where it is a toggle. */
export type MenuEntry = { key: string; icon: IconName | HandIconName; label: Label; pressed?: boolean; onTouch: () => void }
/** A small sign under a message, where the client has them. */
export type Sign = { id: string; pair: Pair; pressed: boolean; onTouch: () => void }
export type MessageMenuOf = { signs: Sign[]; entries: MenuEntry[] }

/** Whose menu it is, beside what it stands, and how it goes. */
export type MenuAt = { event: ViewEvent; anchor: HTMLElement; onClose: () => void }

/** What hands can do in the open chat. What is missing is not possible there: no button, no gesture. */
export type Hands = {
  menu?: ((at: MenuAt) => React.ReactNode) | undefined // long press, right click, menu key, Enter on a message
  onPerson?: ((who: OpaqueId) => void) | undefined // a tap on somebody's avatar
  onNudge?: ((who: OpaqueId) => void) | undefined // a double tap on it
  onPacket?: ((event: ViewEvent) => void) | undefined
  onJoin?: ((event: ViewEvent) => void) | undefined // one more row on a 接龙
  onCheckIn?: ((event: ViewEvent) => void) | undefined // one more row on a punch-in card
  onConfirm?: ((event: ViewEvent) => void) | undefined // 收到 on what asks for it or rings
  onVote?: ((event: ViewEvent, options: number[]) => void) | undefined
  onApprove?: ((event: ViewEvent, accept: boolean) => void) | undefined
  onRsvp?: ((event: ViewEvent, answer: RsvpAnswer) => void) | undefined
  onRecord?: ((event: ViewEvent) => void) | undefined // the page of what was carried over together
  onComments?: ((event: ViewEvent) => void) | undefined // what is written beside a document
  onThread?: ((root: OpaqueId) => void) | undefined
  onInvite?: ((event: ViewEvent, accept: boolean) => void) | undefined
  onWho?: ((event: ViewEvent) => void) | undefined // who has read it, where the client tells
  onEditAgain?: ((text: string) => void) | undefined // beside one's own recall: the words go back into the field
  onLook?: ((event: ViewEvent, at: number | null) => void) | undefined // a tap on the words of a line, and on which of its characters
  onReact?: ((event: ViewEvent, reaction: string) => void) | undefined // a touch on a sign that stands there: mine as well, or mine away
}
