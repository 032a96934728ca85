import { parseId, type EventBody, type Ref } from '@/engine/types'
import type { Tag } from '../blocks'
import { fillWords } from '../client-words'
import { attr, quoteOf, type Context, type Placed } from './context'
import { greyLine, wordsFor } from './grey'
import { subtext } from './messages'
import { nameOf, person } from './names'
import { makeEvent, tagMaking } from './place'
import { eventNamed, eventRef, type Wanted } from './refs'

/** A mark on an earlier event stands in that event's chat. */
export const on = (context: Context, tag: Tag, wanted: Wanted, from: string, made: string, body: (of: Ref) => EventBody): Placed[] => {
  const raw = attr(tag, 'of')
  const of = raw && eventRef(context, raw, wanted)
  if (!raw || !of) return []
  const making = tagMaking(context, tag, from, made)
  const chat = attr(tag, 'chat') ? making.chat : (eventNamed(context, raw.text)?.chat ?? making.chat)
  return [makeEvent(context, { ...making, chat }, body(of))]
}

export const recall = (context: Context, tag: Tag): Placed[] => {
  const of = attr(tag, 'of')
  const by = attr(tag, 'by') ? person(context.names, attr(tag, 'by'), true) : ((of && eventNamed(context, of.text)?.from) ?? 'me')
  if (!by) return []
  const own = wordsFor(context, tag)
  const said = by === 'me' ? own['recalled-mine'] : fillWords(own.recalled, { who: nameOf(context.names, by) })
  const placed = on(context, tag, 'recallable', by, `${by}.recall`, ref => ({ kind: 'recall', of: ref, text: greyLine(context, said, tag) }))
  for (const one of placed) subtext(context, one, by, quoteOf(tag.body))
  return placed
}

export const reaction = (context: Context, tag: Tag): Placed[] => {
  const from = person(context.names, attr(tag, 'from'), true)
  const sign = attr(tag, 'reaction')
  const known = context.env.reactions
  if (sign && !known.includes(sign.text)) context.report('RQ027', sign.at, { id: sign.text, known: known.join(', ') })
  if (!from || !sign || !known.includes(sign.text)) return []
  return on(context, tag, 'anything', from, `${from}.reaction`, of => ({ kind: 'reaction', of, reaction: parseId<'sticker'>(sign.text) }))
}

const marked = (kind: 'read' | 'confirm', wanted: Wanted) => (context: Context, tag: Tag): Placed[] => {
  const from = person(context.names, attr(tag, 'from'), false)
  return from ? on(context, tag, wanted, from, `${from}.${kind}`, of => ({ kind, of })) : []
}
export const readMark = marked('read', 'anything')
export const confirm = marked('confirm', 'receipt')

export const pin = (context: Context, tag: Tag): Placed[] => {
  const from = person(context.names, attr(tag, 'from'), true)
  if (!from) return []
  const own = wordsFor(context, tag)
  const said = from === 'me' ? own['pinned-mine'] : own.pinned && fillWords(own.pinned, { who: nameOf(context.names, from) })
  return on(context, tag, 'anything', from, `${from}.pin`, of => ({ kind: 'pinned', of, text: greyLine(context, said, tag) }))
}
