import type { Choice, Cond, MovePattern } from '@/engine/types'
import type { ClientSpec } from '../clients'
import type { Lowered } from '../lower/story'
import { nameOf } from '../lower/names'
import { choicesOf, patternsOf, pointsOf } from './walk'
import { standsOn } from './work'

/** What the trainee may do to messages, cards and groups of work: only what the client and the card let them. */
export const checkWorkChoices = (lowered: Lowered): void => {
  for (const { choice, at, clients } of choicesOf(lowered))
    for (const on of patternsOf(choice)) {
      toThing(lowered, on, at, clients)
      for (const client of clients) onClient(lowered, on, at, client)
    }
  notYetThere(lowered)
}

const onClient = ({ context: { report } }: Lowered, on: MovePattern, at: number, { name, all }: ClientSpec): void => {
  if (on.thread && !all.threads) report('RQ147', at, { client: name.zh })
  const strength = on.kind === 'buzz' ? on.strength?.find(one => !all['buzz-strengths'].some(known => known === one)) : undefined
  if (strength && all.buzz !== 'none') report('RQ146', at, { client: name.zh, thing: `加急方式 strength “${strength}”` })
  if (on.kind === 'start-group' && (on.who?.length ?? 0) < all['side-group-least']) report('RQ157', at, { count: on.who?.length ?? 0, client: name.zh, limit: all['side-group-least'] })
}

const toThing = (lowered: Lowered, on: MovePattern, at: number, [client]: ClientSpec[]): void => {
  const { report, names } = lowered.context
  const target = standsOn(lowered, on.target)
  const who = target ? nameOf(names, target.from).zh : ''
  if (on.kind === 'edit' && target && target.from !== 'me') report('RQ143', at, { who })
  if (on.kind === 'buzz' && target && target.from !== 'me' && client) report('RQ144', at, { client: client.name.zh, who })
  if (on.kind === 'approve' && target?.kind === 'approval' && target.for !== 'me') report('RQ150', at, { who: nameOf(names, target.for).zh })
  if (on.kind === 'comment' && target && !('doc' in target && target.doc)) report('RQ155', at)
  const beyond = on.kind === 'vote' && target?.kind === 'vote' ? on.options?.find(option => option >= target.options.length) : undefined
  if (beyond !== undefined && target?.kind === 'vote') report('RQ149', at, { option: beyond + 1, count: target.options.length })
  const carried = on.kind === 'forward' ? [target] : on.kind === 'forward-many' ? (on.targets ?? []).map(ref => standsOn(lowered, ref)) : []
  if (carried.some(event => event && 'restricted' in event && event.restricted)) report('RQ151', at)
  for (const chat of on.kind === 'invite' ? (on.chat ?? []) : [])
    for (const one of on.who ?? []) if (names.chats[chat]?.members.includes(one)) report('RQ153', at, { who: nameOf(names, one).zh, chat })
}

const starts = (choice: Choice, chat: string): boolean => patternsOf(choice).some(on => on.kind === 'start-group' && on.to?.some(id => id === chat))

/** In a group that the trainee starts, nothing comes to pass but after the choice that starts it. */
const notYetThere = (lowered: Lowered): void => {
  const { names, marks, report } = lowered.context
  for (const [id, chat] of Object.entries(names.chats)) {
    if (chat.mine !== 'made') continue
    const started = choicesOf(lowered).filter(({ choice }) => starts(choice, id))
    const inside = new Set(started.flatMap(({ choice }) => choice.reaction.map(event => event.id)))
    const led = new Set(started.flatMap(({ choice: { to } }) => (to && 'beat' in to ? [String(to.beat)] : [])))
    const after = (cond: Cond, scope: string): boolean =>
      led.has(scope) || cond.some(atom => 'point' in atom && !atom.not && started.some(({ point, choice }) => point.id === atom.point && atom.in.some(one => one === choice.id)))
    for (const { event, at, cond, scope } of marks.events) if (event.chat === id && !inside.has(event.id) && !after(cond, scope)) report('RQ152', at, { chat: id })
    for (const { point, beat, cond } of pointsOf(lowered)) if (point.chat === id && !after(cond, beat)) report('RQ152', marks.ids.get(`point:${point.id}`) ?? 0, { chat: id })
  }
}
