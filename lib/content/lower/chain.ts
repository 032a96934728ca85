import type { ChainRow } from '@/engine/types'
import { parseId } from '@/engine/types'
import type { Item, Tag } from '../blocks'
import { itemWords, readHead, readPair } from '../pairs'
import { subtext } from './messages'
import { attr, proseOf, quoteOf, type Context, type Placed } from './context'
import { person } from './names'
import { makeEvent, tagMaking } from './place'

/** A 接龙: its title, then one row for each who has joined. A later chain of the same title goes on with it. */
export const chain = (context: Context, tag: Tag): Placed[] => {
  const from = person(context.names, attr(tag, 'from'), true)
  const title = readPair(context.report, proseOf(tag.body), tag.at)
  if (!from || !title) return []
  const rows = tag.body.flatMap(block => (block.kind === 'item' ? row(context, block.item) : []))
  const line = context.book.line({ scope: context.scope, who: from }, title, title.at)
  const placed = makeEvent(context, tagMaking(context, tag, from, `${from}.chain`), { kind: 'chain', title: line, rows })
  subtext(context, placed, from, quoteOf(tag.body))
  return [placed]
}

const row = (context: Context, item: Item): ChainRow[] => {
  const head = readHead(context.report, item)
  const who = head && person(context.names, head.who, true)
  if (!head || !who) return []
  const said = itemWords(context.report, item, head.text)
  return [{ who: who === 'me' ? 'me' : parseId<'cast'>(who), text: context.book.line({ scope: context.scope, who }, said, said.at) }]
}
