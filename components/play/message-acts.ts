import type { LocalTime, ViewChat, ViewEvent } from '@/engine/types'

export type MessageAct = 'confirm' | 'quote' | 'copy' | 'forward' | 'keep' | 'mention' | 'nudge' | 'profile' | 'recall' | 'pin' | 'report'

type Kind = ViewEvent['kind']
const quotable: readonly Kind[] = ['message', 'sticker', 'voice', 'notice', 'link', 'file', 'picture', 'mini-app', 'chain', 'check-in', 'packet']
const movable: readonly Kind[] = ['message', 'sticker', 'notice', 'link', 'file', 'picture', 'mini-app']
const worded: readonly Kind[] = ['message', 'voice', 'notice']
const bare: readonly Kind[] = ['system', 'recalled', 'typing']

/** What besides the view decides: facts of the client, and whether lines can be kept. */
export type Circumstances = { clock: LocalTime; pinForAll: boolean; recallOthers: boolean; keeps: boolean }

const leads = (chat: ViewChat): boolean => chat.members.some((member) => member.id === 'me' && member.role !== undefined)

const recallable = (event: ViewEvent, chat: ViewChat, { clock, recallOthers }: Circumstances): boolean =>
  event.from === 'me' || event.kind === 'system' ? event.recallable !== undefined && event.recallable > clock
  : recallOthers && leads(chat) && movable.includes(event.kind)

/** What can be done with one event of the open chat, from client, role and persona alone; the order of the menu. */
export const actsOn = (event: ViewEvent, chat: ViewChat, given: Circumstances): MessageAct[] => {
  const can = (move: ViewChat['can'][number]): boolean => chat.can.includes(move)
  const other = event.from !== 'me' && event.from !== 'system'
  const is = !bare.includes(event.kind)
  const holds: Record<MessageAct, boolean> = {
    confirm: other && event.receipt?.mine === false && can('confirm'),
    quote: quotable.includes(event.kind) && can('say'),
    copy: worded.includes(event.kind),
    forward: movable.includes(event.kind) && can('forward'),
    keep: given.keeps && (event.kind === 'message' || event.kind === 'voice') && event.pinyin !== undefined, // typed words have none, and nothing to learn them from
    mention: other && is && chat.kind === 'group' && can('say'),
    nudge: other && is && can('nudge'),
    profile: other && is,
    recall: recallable(event, chat, given) && can('recall'),
    pin: is && given.pinForAll && can('pin') && leads(chat) && event.kind !== 'packet' && event.kind !== 'sticker' && !chat.pins?.includes(event.id),
    report: other && is && can('report'),
  }
  const order: MessageAct[] = ['confirm', 'quote', 'copy', 'forward', 'recall', 'keep', 'mention', 'nudge', 'profile', 'pin', 'report']
  return order.filter((act) => holds[act])
}
