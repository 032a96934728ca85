import { parseId, type EventBody, type Line } from '@/engine/types'
import type { Tag } from '../blocks'
import { lineId } from '../book'
import { readSpan } from '../clock'
import { pairOf } from '../fields'
import { readPair } from '../pairs'
import { attr, proseOf, quoteOf, type Context, type Placed } from './context'
import { mentioned, subtext } from './messages'
import { person, withMentions } from './names'
import { makeEvent, tagMaking } from './place'

type Said = { text: Line; mentions: string[]; made: string }

/** The pair inside a tag as its sender says it. */
const said = (context: Context, tag: Tag, from: string, kind: string): Said | null => {
  const words = readPair(context.report, proseOf(tag.body), tag.at)
  if (!words) return null
  const text = withMentions(context.names, words)
  return { text: context.book.line({ scope: context.scope, who: from }, text, words.at), mentions: text.mentions, made: lineId({ scope: from, who: kind }, text.zh) }
}

const sent = (context: Context, tag: Tag, kind: string, body: (said: Said) => EventBody | null): Placed[] => {
  const from = person(context.names, attr(tag, 'from'), true)
  const words = from && said(context, tag, from, kind)
  const made = words && body(words)
  if (!from || !words || !made) return []
  const placed = makeEvent(context, tagMaking(context, tag, from, words.made), made)
  subtext(context, placed, from, quoteOf(tag.body))
  return [placed]
}

/** What small print a card bears: size, source, who may read it. */
const noteOf = (context: Context, tag: Tag): { note?: Line } => {
  const raw = attr(tag, 'note')
  return raw ? { note: context.book.line({ scope: context.scope, who: 'note' }, pairOf(context.report, raw), raw.at) } : {}
}
const flagged = (tag: Tag): { receipt?: true; restricted?: true; doc?: true } => ({
  ...(attr(tag, 'receipt') ? { receipt: true } : {}),
  ...(attr(tag, 'restricted') ? { restricted: true } : {}),
  ...(attr(tag, 'doc') ? { doc: true } : {}),
})

export const card = (context: Context, tag: Tag, kind: 'notice' | 'link' | 'file' | 'picture' | 'mini-app'): Placed[] =>
  sent(context, tag, kind, ({ text }) => ({ kind, text, ...noteOf(context, tag), ...flagged(tag) }))

/** A message of which more is to be said than a line can. */
export const spoken = (context: Context, tag: Tag): Placed[] =>
  sent(context, tag, 'message', ({ text, mentions }) => ({ kind: 'message', text, mentions: mentioned(mentions), ...flagged(tag) }))

/** A message that asks everybody for a 收到. */
export const receipt = (context: Context, tag: Tag): Placed[] =>
  sent(context, tag, 'receipt', ({ text, mentions }) => ({ kind: 'message', text, mentions: mentioned(mentions), receipt: true }))

export const voice = (context: Context, tag: Tag): Placed[] =>
  sent(context, tag, 'voice', ({ text }) => {
    const raw = attr(tag, 'seconds')
    const seconds = Number(raw?.text)
    if (Number.isInteger(seconds) && seconds > 0) return { kind: 'voice', seconds, text }
    if (raw) context.report('RQ019', raw.at, { value: raw.text, name: 'seconds', wanted: '1, 2, 3 …' })
    return null
  })

export const sticker = (context: Context, tag: Tag): Placed[] => {
  const from = person(context.names, attr(tag, 'from'), true)
  const id = attr(tag, 'sticker')
  const drawn = id && context.env.stickers[id.text]
  if (id && !drawn) context.report('RQ027', id.at, { id: id.text, known: Object.keys(context.env.stickers).join(', ') })
  if (!from || !id || !drawn) return []
  const text = context.book.line({ scope: 'sticker', who: id.text }, drawn, id.at)
  const placed = makeEvent(context, tagMaking(context, tag, from, `${from}.sticker.${id.text}`), { kind: 'sticker', sticker: parseId<'sticker'>(id.text), text })
  subtext(context, placed, from, quoteOf(tag.body))
  return [placed]
}

/** A grey line in the author's words. */
export const system = (context: Context, tag: Tag): Placed[] => {
  const words = readPair(context.report, proseOf(tag.body), tag.at)
  if (!words) return []
  const text = withMentions(context.names, words)
  const to = attr(tag, 'to')
  if (to && to.text !== 'me') context.report('RQ019', to.at, { value: to.text, name: 'to', wanted: 'me' })
  const making = tagMaking(context, tag, 'system', lineId({ scope: 'system', who: 'system' }, text.zh))
  const line = context.book.line({ scope: context.scope, who: 'system' }, text, words.at)
  const placed = makeEvent(context, { ...making, ...(to ? { seenBy: 'me' as const } : {}) }, { kind: 'system', text: line })
  context.marks.spoken.push({ text: words.zh, at: words.at, chat: placed.event.chat, cond: [...context.given, ...making.cond], scope: context.scope })
  return [placed]
}

/** The cue that somebody is typing; it is gone when it is over. */
export const typing = (context: Context, tag: Tag): Placed[] => {
  const from = person(context.names, attr(tag, 'from'), false)
  const raw = attr(tag, 'for')
  const seconds = raw ? readSpan(raw.text) : 4
  if (raw && !seconds) context.report('RQ050', raw.at, { value: raw.text, wanted: '4s' })
  return from && seconds ? [makeEvent(context, tagMaking(context, tag, from, `${from}.typing`), { kind: 'typing', seconds })] : []
}
