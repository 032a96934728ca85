import type { ChainRow, Line } from '@/engine/types'
import type { Item, Tag } from '../blocks'
import { pairOf } from '../fields'
import { itemWords, readHead, readPair } from '../pairs'
import { somebody } from './chats'
import { attr, proseOf, quoteOf, type Context, type Placed } from './context'
import { subtext } from './messages'
import { person } from './names'
import { makeEvent, tagMaking } from './place'

/** A 接龙: its title, then one row for each who has joined. A later chain of the same title goes on with it. */
export const chain = (context: Context, tag: Tag): Placed[] => listed(context, tag, 'chain', (title, rows) => ({ kind: 'chain', title, rows }))

/** A 打卡 card: its title and who has checked in so far. */
export const checkIn = (context: Context, tag: Tag): Placed[] => {
  const raw = attr(tag, 'period')
  const period = raw ? { period: context.book.line({ scope: context.scope, who: 'note' }, pairOf(context.report, raw), raw.at) } : {}
  return listed(context, tag, 'check-in', (title, rows) => ({ kind: 'check-in', title, rows, ...period }))
}

const listed = (context: Context, tag: Tag, made: string, body: (title: Line, rows: ChainRow[]) => Parameters<typeof makeEvent>[2]): Placed[] => {
  const from = person(context.names, attr(tag, 'from'), true)
  const title = readPair(context.report, proseOf(tag.body), tag.at)
  if (!from || !title) return []
  const rows = tag.body.flatMap(block => (block.kind === 'item' ? row(context, block.item) : []))
  const line = context.book.line({ scope: context.scope, who: from }, title, title.at)
  const placed = makeEvent(context, tagMaking(context, tag, from, `${from}.${made}`), body(line, rows))
  subtext(context, placed, from, quoteOf(tag.body))
  return [placed]
}

const row = (context: Context, item: Item): ChainRow[] => {
  const head = readHead(context.report, item)
  const who = head && person(context.names, head.who, true)
  if (!head || !who) return []
  const said = itemWords(context.report, item, head.text)
  return [{ who: somebody(who), text: context.book.line({ scope: context.scope, who }, said, said.at) }]
}
