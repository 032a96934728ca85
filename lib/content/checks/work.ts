import type { EventBody, Ref, StoryEvent } from '@/engine/types'
import type { ClientSpec } from '../clients'
import type { Lowered } from '../lower/story'
import { nameOf } from '../lower/names'
import { clientsFor } from './walk'

type Mark = Lowered['context']['marks']['events'][number]
type Is<Kind extends EventBody['kind']> = Extract<StoryEvent, { kind: Kind }>

/** The event a mark stands on; undefined for what the trainee did at a point. */
export const standsOn = ({ context }: Lowered, of: Ref | undefined): StoryEvent | undefined =>
  of && 'event' in of ? context.marks.events.find(mark => mark.event.id === of.event)?.event : undefined

/** What people at work do to each other's messages and cards, as each client has it. */
export const checkWork = (lowered: Lowered): void => {
  for (const mark of lowered.context.marks.events) {
    for (const client of clientsFor(lowered, mark)) onClient(lowered, mark, client)
    onCard(lowered, mark)
  }
}

const onClient = ({ context }: Lowered, { event, at }: Mark, client: ClientSpec): void => {
  const lacks = (thing: string): void => context.report('RQ146', at, { client: client.name.zh, thing })
  if (event.kind === 'message' && event.thread && !client.threads) context.report('RQ147', at, { client: client.name.zh })
  if (event.kind === 'edited' && !client.editWithin) lacks('编辑 editing')
  if (event.kind === 'buzzed' && client.buzz === 'none') lacks('加急 buzzing')
  else if (event.kind === 'buzzed' && !client.buzzStrengths?.includes(event.strength)) lacks(`加急方式 strength “${event.strength}”`)
  if (event.kind === 'status' && !client.status) lacks('状态 statuses')
  if (event.kind === 'call' && !client.call) lacks('通话 calls')
  if ('restricted' in event && event.restricted && !client.restrictedSharing) lacks('限制分享 restricted sharing')
}

const onCard = (lowered: Lowered, { event, at }: Mark): void => {
  const { context } = lowered
  if (event.kind === 'calendar' && event.ends <= event.starts) context.report('RQ156', at)
  const target = 'of' in event ? standsOn(lowered, event.of) : undefined
  if (event.kind === 'approved' && target?.kind === 'approval' && (target.for !== event.from || earlier(lowered, event, at))) context.report('RQ150', at, { who: nameOf(context.names, target.for).zh })
  if (event.kind === 'commented' && target && !('doc' in target && target.doc)) context.report('RQ155', at)
  if (event.kind === 'voted' && target?.kind === 'vote') voice(lowered, event, target, at)
  if (event.kind === 'buzzed' && target && target.from !== event.from) context.report('RQ144', at, { client: context.client.name.zh, who: nameOf(context.names, target.from).zh })
}

/** The same person has marked the same thing in the same way before, for certain. */
const earlier = ({ context }: Lowered, event: Is<'approved' | 'voted'>, at: number): boolean =>
  context.marks.events.some(({ event: other, at: place, cond }) => place < at && !cond.length && other.kind === event.kind && other.from === event.from && 'event' in other.of && 'event' in event.of && other.of.event === event.of.event)

/** A voice comes while the card is open, once, for options that are there, and for one unless it takes many. */
const voice = (lowered: Lowered, event: Is<'voted'>, card: Is<'vote'>, at: number): void => {
  const { report } = lowered.context
  const beyond = event.options.find(option => option >= card.options.length)
  if (beyond !== undefined) report('RQ149', at, { option: beyond + 1, count: card.options.length })
  const why = card.closes !== undefined && event.at !== undefined && event.at >= card.closes ? '已经截止 is closed'
    : !card.change && earlier(lowered, event, at) ? '已经投过 is given already' : !card.many && event.options.length > 1 ? '只能选一项 takes one option' : null
  if (why) report('RQ148', at, { why })
}
