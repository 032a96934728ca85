import { parseId, type Cond } from '@/engine/types'
import type { Block, Tag } from '../blocks'
import { lineId } from '../book'
import { fillWords } from '../client-words'
import type { Words } from '../diagnostics/types'
import { readPair } from '../pairs'
import { chain } from './chain'
import { condition, ifAny } from './conditions'
import { attr, proseOf, quoteOf, words, type Context, type Placed } from './context'
import { message, subtext } from './messages'
import { nameOf, person, withMentions } from './names'
import { packet } from './packet'
import { makeEvent, tagMaking } from './place'
import { eventNamed, eventRef } from './refs'

/** Reads the events among some blocks, in order; blocks that are none are left out. */
export const events = (context: Context, blocks: Block[], outer: Cond = []): Placed[] =>
  blocks.flatMap(block => {
    if (block.kind === 'item') return message(context, block.item).map(placed => under(placed, outer))
    if (block.kind !== 'tag') return []
    if (block.tag.name !== 'When') return eventTag(context, block.tag).map(placed => under(placed, outer))
    return events(context, block.tag.body, [...outer, ...condition(context, attr(block.tag, 'decided'))])
  })

const under = (placed: Placed, outer: Cond): Placed => ({ ...placed, event: { ...placed.event, ...ifAny([...outer, ...(placed.event.if ?? [])]) } })

export const eventTag = (context: Context, tag: Tag): Placed[] => {
  switch (tag.name) {
    case 'Packet':
      return packet(context, tag)
    case 'Chain':
      return chain(context, tag)
    case 'Sticker':
      return sticker(context, tag)
    case 'Recall':
      return recall(context, tag)
    case 'Join':
      return join(context, tag)
    case 'Leave':
      return leave(context, tag)
    case 'Notice':
    case 'Link':
    case 'File':
    case 'System':
      return plain(context, tag, tag.name)
    case 'Typing':
    case 'Reaction':
    case 'ReadMark':
      context.marks.cues.push({ tag, chat: attr(tag, 'chat')?.text ?? context.chat })
      return []
    default:
      return []
  }
}

const sticker = (context: Context, tag: Tag): Placed[] => {
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

const grey = (context: Context, said: Words, tag: Tag) => context.book.line({ scope: context.scope, who: 'system' }, said, tag.at)

const recall = (context: Context, tag: Tag): Placed[] => {
  const of = attr(tag, 'of')
  const ref = of && eventRef(context, of, 'recallable')
  if (!of || !ref) return []
  const event = eventNamed(context, of.text)
  const by = attr(tag, 'by') ? person(context.names, attr(tag, 'by'), true) : (event?.from ?? 'me')
  if (!by) return []
  const { words: own } = context.client
  const said = by === 'me' ? own['recalled-mine'] : fillWords(own.recalled, { who: nameOf(context.names, by) })
  const making = tagMaking(context, tag, by, `${by}.recall`)
  const placed = makeEvent(context, { ...making, chat: event?.chat ?? making.chat }, { kind: 'recall', of: ref, text: grey(context, said, tag) })
  subtext(context, placed, by, quoteOf(tag.body))
  return [placed]
}

const join = (context: Context, tag: Tag): Placed[] => {
  const by = person(context.names, attr(tag, 'by'), true)
  const who = words(attr(tag, 'who')).flatMap(raw => person(context.names, raw, false) ?? [])
  if (!by || !who.length) return []
  const all = who.map(id => nameOf(context.names, id))
  const names = { zh: all.map(({ zh }) => zh).join('、'), en: all.map(({ en }) => en).join(', ') }
  const own = context.client.words
  const said = by === 'me' ? fillWords(own['joined-by-me'], { who: names }) : fillWords(own['joined-by'], { who: names, by: nameOf(context.names, by) })
  const joins = who.map(id => parseId<'cast'>(id))
  return [makeEvent(context, tagMaking(context, tag, 'system', 'system.join'), { kind: 'members', joins, leaves: [], text: grey(context, said, tag) })]
}

const leave = (context: Context, tag: Tag): Placed[] => {
  const who = words(attr(tag, 'who')).flatMap(raw => person(context.names, raw, false) ?? [])
  const by = attr(tag, 'by') ? person(context.names, attr(tag, 'by'), true) : null
  const all = who.map(id => nameOf(context.names, id))
  const names = { zh: all.map(({ zh }) => zh).join('、'), en: all.map(({ en }) => en).join(', ') }
  const own = context.client.words
  const making = tagMaking(context, tag, 'system', 'system.leave')
  const told = context.client.all['leave-notice']
  const shown = told === 'everyone' || (told === 'owner' && context.names.chats[making.chat]?.owner === 'me')
  const said = by ? fillWords(own.removed, { who: names, by: nameOf(context.names, by) }) : shown ? fillWords(own.left, { who: names }) : { zh: '', en: '' }
  const leaves = who.map(id => parseId<'cast'>(id))
  return [makeEvent(context, making, { kind: 'members', joins: [], leaves, text: grey(context, said, tag) })]
}

const plain = (context: Context, tag: Tag, name: 'Notice' | 'Link' | 'File' | 'System'): Placed[] => {
  const from = name === 'System' ? 'system' : person(context.names, attr(tag, 'from'), true)
  const said = readPair(context.report, proseOf(tag.body), tag.at)
  if (!from || !said) return []
  const kind = ({ Notice: 'notice', Link: 'link', File: 'file', System: 'system' } as const)[name]
  const text = withMentions(context.names, said)
  const to = attr(tag, 'to')
  if (to && to.text !== 'me') context.report('RQ019', to.at, { value: to.text, name: 'to', wanted: 'me' })
  const making = tagMaking(context, tag, from, lineId({ scope: from, who: kind }, text.zh))
  const line = context.book.line({ scope: context.scope, who: from }, text, said.at)
  const placed = makeEvent(context, { ...making, ...(to ? { seenBy: 'me' as const } : {}) }, { kind, text: line })
  if (name === 'System') context.marks.spoken.push({ text: said.zh, at: said.at, chat: placed.event.chat })
  subtext(context, placed, from, quoteOf(tag.body))
  return [placed]
}
