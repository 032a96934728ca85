import type { EventBody, Instant, Line } from '@/engine/types'
import type { Item, Raw, Tag } from '../blocks'
import { readTime } from '../clock'
import { pairOf } from '../fields'
import { itemWords, readHead } from '../pairs'
import { somebody } from './chats'
import { attr, quoteOf, type Context, type Placed } from './context'
import { subtext } from './messages'
import { nameOf, person } from './names'
import { makeEvent, tagMaking } from './place'

/** A card with a title, made by its sender; null: something in it was wrong, and that has been told. */
const titled = (context: Context, tag: Tag, kind: string, body: (title: Line, say: (raw: Raw) => Line) => EventBody | null): Placed[] => {
  const from = person(context.names, attr(tag, 'from'), true)
  const raw = attr(tag, 'title')
  if (!from || !raw) return []
  const say = (text: Raw): Line => context.book.line({ scope: context.scope, who: from }, pairOf(context.report, text), text.at)
  const made = body(say(raw), say)
  if (!made) return []
  const placed = makeEvent(context, tagMaking(context, tag, from, `${from}.${kind}`), made)
  subtext(context, placed, from, quoteOf(tag.body))
  return [placed]
}

/** `甲 | one; 乙 | two`: the parts of an attribute, each where it stands. */
const parts = (raw: Raw): Raw[] =>
  [...raw.text.matchAll(/[^;；]+/g)].flatMap(({ 0: text, index }) => (text.trim() ? [{ text: text.trim(), at: raw.at + index + text.search(/\S/) }] : []))

const timeOf = (context: Context, raw: Raw | undefined): Instant | undefined => {
  if (!raw) return undefined
  const time = readTime(context.clock, raw.text, context.day)
  if (!time) context.report('RQ050', raw.at, { value: raw.text, wanted: 'Wed 15:00' })
  return time?.at
}

const flags = (tag: Tag, ...names: ('many' | 'change' | 'anonymous')[]): { many?: true; change?: true; anonymous?: true } =>
  Object.fromEntries(names.filter(name => attr(tag, name)).map(name => [name, true as const]))

/** A vote: what can be chosen, and until when. */
export const vote = (context: Context, tag: Tag): Placed[] =>
  titled(context, tag, 'vote', (title, say) => {
    const raw = attr(tag, 'options')
    const options = raw ? parts(raw).map(say) : []
    const closes = timeOf(context, attr(tag, 'closes'))
    if (raw && options.length < 2) context.report('RQ019', raw.at, { value: raw.text, name: 'options', wanted: '周三 | Wednesday; 周四 | Thursday' })
    return options.length < 2 ? null : { kind: 'vote', title, options, ...flags(tag, 'many', 'change', 'anonymous'), ...(closes === undefined ? {} : { closes }) }
  })

export const calendar = (context: Context, tag: Tag): Placed[] =>
  titled(context, tag, 'calendar', (title, say) => {
    const [starts, ends] = [timeOf(context, attr(tag, 'starts')), timeOf(context, attr(tag, 'ends'))]
    const place = attr(tag, 'place')
    return starts === undefined || ends === undefined ? null : { kind: 'calendar', title, starts, ends, ...(place ? { place: say(place) } : {}) }
  })

const named = /^([^:：]+)[:：]\s*(.+)$/u

/** `事由: 年假两天 | Reason: two days off`, or the English on a line of its own: both halves name the row and say what stands in it. */
const row = (context: Context, item: Item, who: string): { name: Line; text: Line }[] => {
  const [first] = item.lines
  if (!first) return []
  const { zh, en, at } = itemWords(context.report, item, first)
  const [chinese, english] = [named.exec(zh), named.exec(en)]
  if (en && !(chinese && english)) context.report('RQ140', at, { text: zh })
  if (!chinese || !english) return []
  const half = (index: 1 | 2): Line => context.book.line({ scope: context.scope, who }, { zh: chinese[index] ?? '', en: english[index] ?? '' }, at)
  return [{ name: half(1), text: half(2) }]
}

/** A request that waits for somebody's yes or no. */
export const approval = (context: Context, tag: Tag): Placed[] =>
  titled(context, tag, 'approval', title => {
    const who = person(context.names, attr(tag, 'for'), true)
    const from = attr(tag, 'from')?.text ?? ''
    return who === null ? null : { kind: 'approval', for: somebody(who), title, rows: tag.body.flatMap(block => (block.kind === 'item' ? row(context, block.item, from) : [])) }
  })

const carried = (context: Context, item: Item): { who: Line; at?: Instant; text: Line }[] => {
  const head = readHead(context.report, item)
  const who = head && person(context.names, head.who, true)
  if (!head || !who) return []
  const time = head.time && readTime(context.clock, head.time.text, context.day, true)
  const said = itemWords(context.report, item, head.text)
  return [{
    who: context.book.line({ scope: 'cast', who }, nameOf(context.names, who), head.who.at),
    ...(time ? { at: time.at } : {}),
    text: context.book.line({ scope: context.scope, who }, said, said.at),
  }]
}

/** Several messages carried over from elsewhere together. */
export const record = (context: Context, tag: Tag): Placed[] =>
  titled(context, tag, 'record', title => ({ kind: 'record', title, rows: tag.body.flatMap(block => (block.kind === 'item' ? carried(context, block.item) : [])) }))
