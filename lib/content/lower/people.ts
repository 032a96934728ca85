import { parseId, type CastId } from '@/engine/types'
import type { Tag } from '../blocks'
import { fillWords } from '../client-words'
import type { Words } from '../diagnostics/types'
import { pairOf } from '../fields'
import { readPair } from '../pairs'
import { somebody } from './chats'
import { attr, proseOf, quoteOf, words, type Context, type Placed } from './context'
import { greyLine, wordsFor } from './grey'
import { subtext } from './messages'
import { chatOf, nameOf, person } from './names'
import { makeEvent, tagMaking } from './place'

const whoIn = (context: Context, tag: Tag): { ids: (CastId | 'me')[]; names: Words } => {
  const ids = words(attr(tag, 'who')).flatMap(raw => person(context.names, raw, true) ?? [])
  const all = ids.map(id => nameOf(context.names, id))
  return { ids: ids.map(somebody), names: { zh: all.map(({ zh }) => zh).join('、'), en: all.map(({ en }) => en).join(', ') } }
}

const joinWays = ['code', 'invite'] as const

/** People come in: invited by somebody, or with the code somebody shared. */
export const join = (context: Context, tag: Tag): Placed[] => {
  const by = person(context.names, attr(tag, 'by'), true)
  const { ids, names } = whoIn(context, tag)
  const way = attr(tag, 'way')
  if (way && !joinWays.some(one => one === way.text)) context.report('RQ019', way.at, { value: way.text, name: 'way', wanted: joinWays.join(', ') })
  if (!by || !ids.length) return []
  const own = wordsFor(context, tag)
  const [came, cameToMe, iCame] = way?.text === 'code' ? [own['joined-code'], own['joined-code-mine'], own['joined-code-me']] : [own['joined-by'], own['joined-by-me'], own['joined-me']]
  const said = ids.includes('me') ? iCame : by === 'me' ? cameToMe : came
  const text = greyLine(context, fillWords(said, { who: names, by: nameOf(context.names, by) }), tag)
  const placed = makeEvent(context, tagMaking(context, tag, 'system', 'system.join'), { kind: 'members', joins: ids, leaves: [], text })
  if (way?.text === 'code') context.marks.ids.set(`code:${placed.event.id}`, tag.at)
  return [placed]
}

/** People go: of themselves, which few clients tell the others, or removed by somebody. */
export const leave = (context: Context, tag: Tag): Placed[] => {
  const { ids, names } = whoIn(context, tag)
  const by = attr(tag, 'by') ? person(context.names, attr(tag, 'by'), true) : null
  const own = wordsFor(context, tag)
  const making = tagMaking(context, tag, 'system', 'system.leave')
  const gone = by && ids.includes('me') ? own['removed-me'] : by ? own.removed : toldOfLeaving(context, making.chat) ? own.left : undefined
  const said = gone && fillWords(gone, { who: names, ...(by ? { by: nameOf(context.names, by) } : {}) })
  return [makeEvent(context, making, { kind: 'members', joins: [], leaves: ids, text: greyLine(context, said, tag) })]
}

const toldOfLeaving = ({ client, names }: Context, id: string): boolean => {
  const told = client.all['leave-notice']
  const chat = names.chats[id]
  return told === 'everyone' || (told === 'owner' && (chat?.owner === 'me' || (chat?.admins?.includes('me') ?? false)))
}

export const nickname = (context: Context, tag: Tag): Placed[] => {
  const who = person(context.names, attr(tag, 'who'), true)
  const name = attr(tag, 'name')
  if (!who || !name) return []
  const own = wordsFor(context, tag)
  const said = who === 'me' ? own['nickname-mine'] : own.nickname
  const text = greyLine(context, said && fillWords(said, { who: nameOf(context.names, who), name: name.text }), tag)
  return [makeEvent(context, tagMaking(context, tag, who, `${who}.nickname`), { kind: 'nickname', who: somebody(who), name: name.text, text })]
}

/** 拍一拍, meant or not; with words of its own where the one who is nudged has set some. */
export const nudge = (context: Context, tag: Tag): Placed[] => {
  const from = person(context.names, attr(tag, 'from'), true)
  const to = person(context.names, attr(tag, 'to'), true)
  if (!from || !to) return []
  const own = wordsFor(context, tag)
  const said = from === 'me' ? own['nudged-mine'] : to === 'me' ? own['nudged-me'] : own.nudged
  const set = proseOf(tag.body).length ? readPair(context.report, proseOf(tag.body), tag.at) : null
  const text = greyLine(context, set ?? fillWords(said, { who: nameOf(context.names, from), to: nameOf(context.names, to) }), tag)
  const placed = makeEvent(context, tagMaking(context, tag, from, `${from}.nudge`), { kind: 'nudge', to: somebody(to), text })
  subtext(context, placed, from, quoteOf(tag.body))
  return [placed]
}

/** Another name for a group. */
export const rename = (context: Context, tag: Tag): Placed[] => {
  const by = person(context.names, attr(tag, 'by'), true)
  const raw = attr(tag, 'name')
  if (!by || !raw) return []
  const name = pairOf(context.report, raw)
  const own = wordsFor(context, tag)
  const text = greyLine(context, fillWords(by === 'me' ? own['renamed-mine'] : own.renamed, { by: nameOf(context.names, by), name }), tag)
  const making = tagMaking(context, tag, by, `${by}.rename`)
  return [makeEvent(context, making, { kind: 'renamed', name: context.book.line({ scope: 'chat', who: making.chat }, name, raw.at), text })]
}

/** An invitation into a group; without words of its own it has the client's. */
export const invite = (context: Context, tag: Tag): Placed[] => {
  const from = person(context.names, attr(tag, 'from'), false)
  const raw = attr(tag, 'to')
  const to = raw && chatOf(context.names, raw)
  if (!from || !raw || !to) return []
  const group = context.front.chats.find(({ id }) => id === to)?.name ?? { zh: to, en: to }
  const own = fillWords(wordsFor(context, tag).invited, { by: nameOf(context.names, from), name: group })
  const said = proseOf(tag.body).length ? readPair(context.report, proseOf(tag.body), tag.at) : { ...own, at: tag.at }
  if (!said) return []
  const text = context.book.line({ scope: context.scope, who: from }, said, said.at)
  const placed = makeEvent(context, tagMaking(context, tag, from, `${from}.invite`), { kind: 'invite', to: parseId<'chat'>(to), text })
  subtext(context, placed, from, quoteOf(tag.body))
  return [placed]
}
