import type { Ref } from '@/engine/types'
import type { Lowered } from '../lower/story'
import { nameOf } from '../lower/names'
import { leads } from './members'
import { choicesOf, clientsFor } from './walk'

type Mark = Lowered['context']['marks']['events'][number]

/** Voices, notices, pins, confirmations and read marks as each client has them, from colleagues and from the trainee. */
export const checkMarks = (lowered: Lowered): void => {
  for (const mark of lowered.context.marks.events) happening(lowered, mark)
  for (const { choice, at, clients } of choicesOf(lowered)) {
    const { on, suggest } = choice
    const chat = suggest && 'chat' in suggest ? suggest.chat : undefined
    for (const { name, all } of clients) {
      const { report } = lowered.context
      if (suggest?.kind === 'voice') tooLong(lowered, at, suggest.seconds, name.zh, all['voice-seconds'])
      if (on.kind === 'notice' && chat && all['notice-by'] === 'owner' && !leads(lowered, 'me', chat)) report('RQ092', at, { client: name.zh, who: lowered.context.names.me.zh, chat })
      if (on.kind === 'confirm' && asksNothing(lowered, on.target)) report('RQ109', at)
      if (on.kind === 'pin' && on.target && chat && !(all['pin-for-all'] && leads(lowered, 'me', chat))) report('RQ093', at, { client: name.zh, who: lowered.context.names.me.zh })
    }
  }
}

const happening = (lowered: Lowered, mark: Mark): void => {
  const { context } = lowered
  const { event, at } = mark
  const who = nameOf(context.names, event.from).zh
  for (const { name, all } of clientsFor(lowered, mark)) {
    if (event.kind === 'voice') tooLong(lowered, at, event.seconds, name.zh, all['voice-seconds'])
    if (event.kind === 'notice' && all['notice-by'] === 'owner' && grouped(lowered, event.chat) && !leads(lowered, event.from, event.chat)) context.report('RQ092', at, { client: name.zh, who, chat: event.chat })
    if (event.kind === 'pinned' && !(all['pin-for-all'] && leads(lowered, event.from, event.chat))) context.report('RQ093', at, { client: name.zh, who })
    if ('receipt' in event && event.receipt && !all.receipts) context.report('RQ100', at, { client: name.zh })
  }
  if (event.kind === 'read') readMark(lowered, mark, event.chat, event.of)
}

const asksNothing = ({ context }: Lowered, ref: Ref | undefined): boolean => {
  const event = ref && 'event' in ref ? context.marks.events.find(mark => mark.event.id === ref.event)?.event : undefined
  return event !== undefined && !('receipt' in event && event.receipt) && !context.marks.events.some(mark => ringsMe(mark.event, event.id))
}

const ringsMe = (event: Mark['event'], of: string): boolean => event.kind === 'buzzed' && event.who.includes('me') && 'event' in event.of && event.of.event === of

const grouped = ({ context }: Lowered, chat: string): boolean => context.names.chats[chat]?.kind === 'group'

const tooLong = ({ context }: Lowered, at: number, seconds: number, client: string, limit: number): void => {
  if (seconds > limit) context.report('RQ089', at, { seconds, client, limit })
}

/** A phone shows who has read what one wrote oneself, and never among people from outside. */
const readMark = ({ context }: Lowered, { at }: Mark, chat: string, of: Ref): void => {
  const target = 'event' in of ? context.marks.events.find(mark => mark.event.id === of.event)?.event : undefined
  if (target && target.from !== 'me') context.report('RQ101', at, { why: nameOf(context.names, target.from).zh })
  else if (context.names.chats[chat]?.external) context.report('RQ101', at, { why: '外部群 external' })
}
