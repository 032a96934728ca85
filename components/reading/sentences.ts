import type { Pair, ViewEvent } from '@/engine/types'
import { hourMinute, sameDay } from '../ui/clock'
import { yuan } from '../ui/yuan'
import { filled } from '../chat/filled'
import { statusOf } from '../chat/packet-state'
import type { People } from '../chat/people'
import { storyTime } from '../chat/time'
import type { Label, LabelKey } from '../chat/words'
import { lasted } from '../chat/cards/lasted'

export type Labels = Record<LabelKey, Label>
/** One event as text. `kind`: what it is, where it is more than words; `text`: what it says; `more`: what else stands on it, row by row. */
export type Told = { kind?: Label; text: Pair; more: Pair[] }
type Of<Kind extends ViewEvent['kind']> = ViewEvent & { kind: Kind }

const nothing: Pair = { zh: '', en: '' }
const line = (...parts: (Pair | string | undefined)[]): Pair => {
  const said = parts.filter((part) => part !== undefined)
  return { zh: said.map((part) => (typeof part === 'string' ? part : part.zh)).join(''), en: said.map((part) => (typeof part === 'string' ? part.replace('：', ': ') : part.en)).join('') }
}
const nameOf = (people: People, labels: Labels, who: string): Pair => (who === 'me' ? labels.me : people[who]?.name ?? nothing)
const listed = (names: Pair[]): Pair => ({ zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') })

function packet({ packet: held, from }: Of<'packet'>, people: People, labels: Labels): Pair[] {
  const only = held.for === undefined ? [] : held.for === 'me' ? [labels.forMe] : [filled(labels.forOne, { name: people[held.for]?.name.zh ?? '' }, { name: people[held.for]?.name.en ?? '' })]
  if (held.state === 'cannot') return [...only, held.why]
  if (held.state === 'sealed') return [...only, labels.sealed]
  const status = { sealed: labels.sealed, opened: labels.opened, own: labels.sealed, gone: labels.gone, expired: labels.expired }[statusOf(held, from)]
  const all = filled(labels.takenOf, { taken: held.takes.length, shares: held.shares, total: yuan(held.cents) })
  const takes = held.takes.map(({ who, cents, best }) => line(nameOf(people, labels, who), ` ${yuan(cents)} `, labels.yuan, best && held.takes.length === held.shares ? line('，', labels.luckiest) : undefined))
  return [...only, status, all, ...takes]
}

function vote({ options, closes, open, mine }: Of<'vote'>, people: People, labels: Labels): Pair[] {
  const rows = options.map(({ votes, who, ...option }, index) => line(
    `${index + 1}. `, option, '，', filled(labels.votes, { count: votes }),
    who && who.length > 0 ? line('：', listed(who.map((one) => nameOf(people, labels, one)))) : undefined, mine.includes(index) ? ' ✓' : undefined,
  ))
  const end = !open ? [labels.voteClosed] : closes === undefined ? [] : [{ zh: filled(labels.voteCloses, { time: storyTime(closes) }).zh, en: labels.voteCloses.en && `${labels.voteCloses.en} ${storyTime(closes, 'en')}` }]
  return [...rows, ...end]
}

const became = { answered: ['callLasted', 'callLasted'], missed: ['callNoAnswer', 'callMissed'], refused: ['callRefusedByThem', 'callRefused'] } as const satisfies Record<string, [LabelKey, LabelKey]>

function approval({ rows, state, mine, said, for: whom }: Of<'approval'>, people: People, labels: Labels): Pair[] {
  const waits = mine || whom === 'me' ? labels.approvalMine : filled(labels.approvalWaits, { name: people[whom]?.name.zh ?? '' }, { name: people[whom]?.name.en ?? '' })
  const now = state === 'open' ? waits : state === 'approved' ? labels.approved : labels.declined
  return [...rows.map(({ name, text }) => line(name, '：', text)), now, ...(said ? [said] : [])]
}

function calendar({ starts, ends, place, yes, no, maybe, mine }: Of<'calendar'>, labels: Labels): Pair[] {
  const time = (language: 'zh' | 'en') => `${storyTime(starts, language)}–${sameDay(starts, ends) ? hourMinute(ends) : storyTime(ends, language)}`
  const given = mine && { yes: labels.rsvpYes, maybe: labels.rsvpMaybe, no: labels.rsvpNo }[mine]
  return [{ zh: time('zh'), en: time('en') }, ...(place ? [place] : []), ...(yes + no + maybe > 0 ? [filled(labels.rsvps, { yes, no, maybe })] : []), ...(given ? [line(labels.me, '：', given)] : [])]
}

const things = { notice: 'notice', link: 'link', file: 'file', picture: 'picture', 'mini-app': 'miniApp', sticker: 'stickers' } as const satisfies Partial<Record<ViewEvent['kind'], LabelKey>>

/** What an event says, as sentences: for somebody who reads the scene and sees no card. */
export function told(event: ViewEvent, people: People, labels: Labels): Told {
  const row = ({ who, text, note }: { who: string; text: Pair; note?: Pair | undefined }, index: number) => line(`${index + 1}. `, nameOf(people, labels, who), ' ', text, note && line('，', note))
  switch (event.kind) {
    case 'message': case 'recalled': case 'system': case 'typing': return { text: event, more: [] }
    case 'packet': return { kind: labels.packet, text: event, more: packet(event, people, labels) }
    case 'chain': return { kind: labels.chain, text: event.title, more: event.rows.map(row) }
    case 'check-in': return { kind: labels.checkIn, text: line(event.title, event.period && line(' ', event.period)), more: event.rows.map(row) }
    case 'voice': return { kind: filled({ zh: `${labels.voice.zh} {seconds} ${labels.second.zh}`, en: labels.voice.en && `${labels.voice.en}, {seconds} ${labels.second.en}` }, { seconds: event.seconds }), text: event, more: [] }
    case 'invite': return { kind: labels.inviteTo, text: line(event.group, ` (${event.size})`), more: [...(event.zh ? [event] : []), ...(event.state === 'open' ? [] : [event.state === 'accepted' ? labels.accepted : labels.refused])] }
    case 'vote': return { kind: event.many ? labels.voteMany : labels.voteOne, text: event.title, more: vote(event, people, labels) }
    case 'call': return { kind: event.video ? labels.videoCall : labels.voiceCall, text: filled(labels[became[event.outcome][event.from === 'me' ? 0 : 1]], { time: lasted(event.seconds ?? 0) }), more: [] }
    case 'approval': return { kind: labels.approval, text: event.title, more: approval(event, people, labels) }
    case 'calendar': return { kind: labels.calendar, text: event.title, more: calendar(event, labels) }
    case 'record': return { kind: labels.record, text: event.title, more: event.rows.map(({ who, text }) => line(who, '：', text)) }
    case 'sticker': case 'notice': case 'link': case 'file': case 'picture': case 'mini-app':
      return { kind: event.doc ? labels.document : labels[things[event.kind]], text: event, more: event.note ? [event.note] : [] }
  }
}

/** What others have done to it by now, one line each. */
export function marked(event: ViewEvent, people: People, labels: Labels, signs: ({ id: string } & Pair)[]): Pair[] {
  const { edited, restricted, receipt, read, reactions = [], buzz, comments = [] } = event
  const names = (who: string[]) => listed(who.map((one) => nameOf(people, labels, one)))
  const left = read ? read.of - read.by : 0
  return [
    ...(edited === undefined ? [] : [labels.edited]), ...(restricted ? [labels.restricted] : []),
    ...(receipt ? [filled(labels.receipt, { by: receipt.by, of: receipt.of })] : []),
    ...(read ? [filled(read.of === 1 ? (left > 0 ? labels.unseen : labels.seen) : left > 0 ? labels.unseenBy : labels.seenByAll, { count: left })] : []),
    ...reactions.map(({ id, who }) => line(signs.find((sign) => sign.id === id) ?? { zh: id, en: id }, '：', names(who))),
    ...(buzz ? [line(labels.buzz, '：', names(buzz.to)), ...(buzz.confirmed.length > 0 ? [line(labels.buzzDone, '：', names(buzz.confirmed))] : [])] : []),
    ...comments.map(({ who, zh, en }) => line(labels.comment, '：', nameOf(people, labels, who), ' ', { zh, en })),
  ]
}
