import { parseId, type Ref } from '@/engine/types'
import type { Item, Raw } from '../blocks'
import { lineId } from '../book'
import { itemWords, readHead, readPair } from '../pairs'
import type { Context, Placed } from './context'
import { between, person, withMentions } from './names'
import { makeEvent, timing } from './place'
import { eventRef } from './refs'

/** One message line: who says what to whom and when; a line with nothing but a blockquote is a thought. */
export const message = (context: Context, item: Item): Placed[] => {
  const { report, names, book, scope } = context
  const head = readHead(report, item)
  if (!head) return []
  const who = person(names, head.who, true)
  if (!who) return []
  const chat = head.to ? between(names, who, head.to) : context.chat
  if (!chat) return []
  if (item.samples[0]) report('RQ014', item.samples[0].at)
  const base = { at: item.at, id: head.id, chat, from: who, when: timing(context, head.time), cond: [] }
  if (!head.text.text && item.quote.length) return thought(context, item, who, base)
  const said = itemWords(report, item, head.text)
  const text = withMentions(names, said)
  const quotes: Ref | null = head.quotes ? eventRef(context, head.quotes, 'message') : null
  const thread: Ref | null = head.thread ? eventRef(context, head.thread, 'message') : null
  const placed = makeEvent(context, { ...base, made: lineId({ scope, who }, text.zh) }, {
    kind: 'message',
    text: book.line({ scope, who }, text, said.at),
    mentions: mentioned(text.mentions),
    ...(quotes ? { quotes } : {}),
    ...(thread ? { thread } : {}),
  })
  subtext(context, placed, who, item.quote)
  return [placed]
}

const thought = (context: Context, item: Item, who: string, base: Omit<Parameters<typeof makeEvent>[1], 'made'>): Placed[] => {
  const words = readPair(context.report, item.quote, item.at)
  if (!words) return []
  const { book, scope } = context
  const made = lineId({ scope, who }, words.zh)
  const placed = makeEvent(context, { ...base, made }, { kind: 'thought', text: book.line({ scope, who }, words, words.at) })
  subtext(context, placed, who, item.quote)
  return [placed]
}

export const mentioned = (ids: string[]) => ids.map(id => (id === 'me' || id === 'all' ? id : parseId<'cast'>(id)))

/** What the speaker thinks while saying it; only the cast thinks. */
export const subtext = (context: Context, placed: Placed, who: string, quote: Raw[]): void => {
  const [first] = quote
  if (!first) return
  if (who === 'me' || who === 'system') {
    context.report('RQ014', first.at)
    return
  }
  const words = readPair(context.report, quote, first.at)
  if (words) context.prose.subtext[placed.event.id] = { who: parseId<'cast'>(who), text: context.book.pair(words, words.at) }
}
