import { parseId, type ChatId, type MoveKind, type NormId, type Pair, type PointId, type Signal } from '@/engine/types'
import type { Raw, Tag } from '../blocks'
import { readPairs } from '../pairs'
import { attr, proseOf, words, type Context } from './context'
import { claim } from './ids'
import { moveKind } from './moves'
import { chatOf } from './names'

/** Something that shows in the move itself and caps a norm: no title, a mention of all, a late hour. */
export const readSignal = (context: Context, tag: Tag, point: PointId, norms: NormId[]): Signal | null => {
  const id = attr(tag, 'id')
  const when = attr(tag, 'when')
  if (!id || !when || !claim(context, `signal:${point}`, id)) return null
  const signal = readWhen(context, when)
  if (!signal) return null
  const key = parseId<'signal'>(id.text)
  const caps = readCaps(context, attr(tag, 'caps'), norms)
  const rubric = context.rubric.points[point]
  if (rubric) rubric.signals[key] = caps
  const prose = context.prose.points[point]
  if (prose) prose.signals[key] = readPairs(context.report, proseOf(tag.body)).map((words): Pair => ({ zh: words.zh, en: words.en }))
  return { id: key, ...signal }
}

/** `<move>[:<person or chat>] [without a|b] [with a|b] [mentions all] [long 120] [between 22:00..07:00]` */
const readWhen = (context: Context, raw: Raw): Omit<Signal, 'id'> | null => {
  const [head, ...rest] = words(raw)
  const [name = '', where] = head?.text.split(':') ?? []
  const on: MoveKind | null = moveKind(name)
  if (!head || !on) return wrong(context, raw)
  const chat = where === undefined ? null : chatOf(context.names, { text: where, at: head.at + name.length + 1 })
  const signal: Omit<Signal, 'id'> = { on, ...(chat ? { chat: [parseId<'chat'>(chat)] satisfies ChatId[] } : {}) }
  for (let i = 0; i < rest.length; i += 2) {
    const value = rest[i + 1]?.text ?? ''
    const hours = /^(\d\d:\d\d)\.\.(\d\d:\d\d)$/.exec(value)
    if (rest[i]?.text === 'without' && value) signal.without = value.split('|')
    else if (rest[i]?.text === 'with' && value) signal.with = value.split('|')
    else if (rest[i]?.text === 'mentions' && value === 'all') signal.mentionsAll = true
    else if (rest[i]?.text === 'long' && /^[1-9]\d*$/.test(value)) signal.long = Number(value)
    else if (rest[i]?.text === 'between' && hours) signal.between = [hours[1] ?? '', hours[2] ?? '']
    else return wrong(context, raw)
  }
  return signal
}

const wrong = (context: Context, raw: Raw): null => {
  context.report('RQ019', raw.at, { value: raw.text, name: 'when', wanted: 'say:team without 张经理|您, say with 哈哈, say mentions all, say long 120, say between 22:00..07:00' })
  return null
}

const readCaps = (context: Context, raw: Raw | undefined, norms: NormId[]): Partial<Record<NormId, 0 | 1 | 2>> => {
  const caps: Partial<Record<NormId, 0 | 1 | 2>> = {}
  for (const word of words(raw)) {
    const [id = '', cap = ''] = word.text.split(':')
    const norm = norms.find(known => known === id)
    const value = ([0, 1, 2] as const).find(rate => String(rate) === cap)
    if (!norm || value === undefined) context.report('RQ019', word.at, { value: word.text, name: 'caps', wanted: norms.map(known => `${known}:2`).join(', ') })
    else caps[norm] = value
  }
  return caps
}
