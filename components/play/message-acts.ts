import type { LocalTime, ViewChat, ViewEvent } from '@/engine/types'

export type MessageAct = 'confirm' | 'quote' | 'copy' | 'forward' | 'keep' | 'mention' | 'nudge' | 'profile' | 'recall' | 'pin' | 'report'
  | 'edit' | 'buzz' | 'thread' | 'several' | 'comment'

type Kind = ViewEvent['kind']
const quotable: readonly Kind[] = ['message', 'sticker', 'voice', 'notice', 'link', 'file', 'picture', 'mini-app', 'chain', 'check-in', 'packet', 'vote', 'approval', 'calendar', 'record']
const movable: readonly Kind[] = ['message', 'sticker', 'notice', 'link', 'file', 'picture', 'mini-app', 'record']
const carried: readonly Kind[] = [...movable, 'voice']
const pressing: readonly Kind[] = ['message', 'voice', 'notice', 'file', 'link', 'picture', 'vote', 'check-in', 'approval', 'calendar']
const worded: readonly Kind[] = ['message', 'voice', 'notice']
const bare: readonly Kind[] = ['system', 'recalled', 'typing']

/** What besides the view decides: facts of the client, and whether lines can be kept. */
export type Circumstances = { clock: LocalTime; pinForAll: boolean; recallOthers: boolean; keeps: boolean; threads: boolean }

const leads = (chat: ViewChat): boolean => chat.members.some((member) => member.id === 'me' && member.role !== undefined)

const recallable = (event: ViewEvent, chat: ViewChat, { clock, recallOthers }: Circumstances): boolean =>
  event.from === 'me' || event.kind === 'system' ? event.recallable !== undefined && event.recallable > clock
  : recallOthers && leads(chat) && movable.includes(event.kind)

const ringsMe = ({ buzz }: ViewEvent): boolean => buzz !== undefined && buzz.to.includes('me') && !buzz.confirmed.includes('me')

/** Whether an event may be among those that are passed on together. */
export const canGoTogether = (event: ViewEvent): boolean => carried.includes(event.kind) && event.restricted === undefined

/** What can be done with one event of the open chat, from client, role and persona alone; the order of the menu. */
export const actsOn = (event: ViewEvent, chat: ViewChat, given: Circumstances): MessageAct[] => {
  const can = (move: ViewChat['can'][number]): boolean => chat.can.includes(move)
  const other = event.from !== 'me' && event.from !== 'system'
  const is = !bare.includes(event.kind)
  const holds: Record<MessageAct, boolean> = {
    confirm: other && can('confirm') && (event.receipt?.mine === false || ringsMe(event)),
    quote: quotable.includes(event.kind) && can('say'),
    copy: worded.includes(event.kind) && !event.restricted,
    edit: event.editable !== undefined && event.editable > given.clock && can('edit'),
    forward: movable.includes(event.kind) && can('forward') && !event.restricted,
    several: canGoTogether(event) && can('forward-many'),
    thread: is && given.threads && can('say') && event.thread === undefined,
    buzz: event.from === 'me' && pressing.includes(event.kind) && can('buzz'),
    comment: event.doc === true && can('comment'),
    keep: given.keeps && (event.kind === 'message' || event.kind === 'voice') && event.pinyin !== undefined, // typed words have none, and nothing to learn them from
    mention: other && is && chat.kind === 'group' && can('say'),
    nudge: other && is && can('nudge'),
    profile: other && is,
    recall: recallable(event, chat, given) && can('recall'),
    pin: is && given.pinForAll && can('pin') && leads(chat) && event.kind !== 'packet' && event.kind !== 'sticker' && !chat.pins?.includes(event.id),
    report: other && is && can('report'),
  }
  const order: MessageAct[] = ['confirm', 'quote', 'thread', 'copy', 'edit', 'forward', 'several', 'recall', 'buzz', 'comment', 'keep', 'mention', 'nudge', 'profile', 'pin', 'report']
  return order.filter((act) => holds[act])
}
