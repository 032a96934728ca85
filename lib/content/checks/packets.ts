import type { Choice, EventBody, Range } from '@/engine/types'
import type { ClientSpec } from '../clients'
import { sayspan, sayYuan } from '../clock'
import { nameOf } from '../lower/names'
import type { Lowered } from '../lower/story'
import { choiceAt, clientsFor, placeOf, pointsOf, type Point } from './walk'

type Packet = Extract<EventBody, { kind: 'packet' }>
const avoided = (cents: number): boolean => /4/.test(String(cents).replace(/0+$/, '')) || /^2500*$/.test(String(cents))

/** Packets as the client allows them, with takes that add up and amounts people like. */
export const checkPackets = (lowered: Lowered): void => {
  const { story, context } = lowered
  for (const mark of context.marks.events) {
    const { event, at } = mark
    if (event.kind !== 'packet') continue
    const size = story.chats[event.chat]?.size ?? 2
    for (const client of clientsFor(lowered, mark)) {
      limits(lowered, client, event, size, at)
      taking(lowered, client, event, event.from, at)
    }
    takes(lowered, event, at)
    if (avoided(event.cents)) context.report('RQ074', at, { amount: sayYuan(event.cents) })
  }
  for (const one of pointsOf(lowered)) sending(lowered, one)
}

const limits = ({ context: { report } }: Lowered, { packet, name }: ClientSpec, { cents, shares, split }: Packet, size: number, at: number): void => {
  const each = cents / shares
  if (each > packet.maxShareCents) report('RQ072', at, { amount: sayYuan(each), client: name.zh, limit: sayYuan(packet.maxShareCents) })
  if (each < packet.minCents) report('RQ072', at, { amount: sayYuan(each), client: name.zh, limit: `≥ ${sayYuan(packet.minCents)}` })
  const most = split === 'for-one' ? 1 : Math.min(size, packet.maxShares)
  if (shares > most) report('RQ073', at, { shares, limit: most })
}

/** Nobody takes after the money has gone back, nor what is for somebody else, nor one's own where the client keeps it closed. */
const taking = ({ context: { report, names } }: Lowered, { name, all }: ClientSpec, { takes, who, split }: Packet, from: string, at: number): void => {
  for (const take of takes) {
    if (take.after >= all['packet-refund-after']) report('RQ103', at, { who: nameOf(names, take.who).zh, client: name.zh, limit: sayspan(all['packet-refund-after']) })
    if ((split === 'for-one' && who && take.who !== who) || (take.who === from && !all['own-packet'])) report('RQ104', at, { who: nameOf(names, take.who).zh, client: name.zh })
  }
}

const takes = ({ context: { report } }: Lowered, { cents, shares, split, takes }: Packet, at: number): void => {
  const sum = takes.reduce((total, take) => total + take.cents, 0)
  const left = shares - takes.length
  const twice = takes.find((take, index) => takes.some((other, place) => place < index && other.who === take.who))
  const uneven = split === 'equal' && takes.some(take => take.cents * shares !== cents)
  const why = twice ? `${twice.who} ×2` : left < 0 ? `${takes.length} > ${shares}` : uneven ? 'equal' : sum + left > cents || (left === 0 && sum !== cents) ? `${sayYuan(sum)} / ${sayYuan(cents)}` : null
  if (why) report('RQ075', at, { why })
}

const isSending = (choice: Choice): boolean => choice.on.kind === 'send-packet'

/** What the trainee may send: within the limits, and every amount foreseen. */
const sending = (lowered: Lowered, { point, beat, cond }: Point): void => {
  const { report } = lowered.context
  const choices = point.choices.filter(isSending)
  const [first] = choices
  if (!first) return
  for (const client of clientsFor(lowered, { cond, scope: beat })) {
    const size = lowered.story.chats[first.on.chat?.[0] ?? point.chat]?.size ?? 2
    const all = { min: client.packet.minCents, max: client.packet.maxShareCents * Math.min(size, client.packet.maxShares) }
    const gap = uncovered(all, choices.filter(choice => !choice.if).map(({ on }) => on.cents ?? all))
    if (gap) report('RQ039', placeOf(lowered, 'point', point.id), { id: point.id, from: sayYuan(gap.min), to: sayYuan(gap.max) })
    for (const choice of choices) {
      const move = choice.suggest
      if (move?.kind === 'send-packet' && move.cents / move.shares > client.packet.maxShareCents)
        report('RQ072', choiceAt(lowered, point, choice), { amount: sayYuan(move.cents / move.shares), client: client.name.zh, limit: sayYuan(client.packet.maxShareCents) })
    }
  }
}

/** The first stretch of `all` that no range covers. */
export const uncovered = (all: Range, ranges: Range[]): Range | null => {
  let next = all.min
  for (const { min, max } of [...ranges].sort((a, b) => a.min - b.min)) {
    if (min > next) return { min: next, max: min - 1 }
    next = Math.max(next, max + 1)
  }
  return next > all.max ? null : { min: next, max: all.max }
}
