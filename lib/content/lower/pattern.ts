import { parseId, type CastId, type ChatId, type Line, type Move, type MovePattern, type Range } from '@/engine/types'
import type { Raw, Tag } from '../blocks'
import { readClockRange, readSpanRange, readTime, readYuan, readYuanRange } from '../clock'
import { attr, words, type Context } from './context'
import { chatOf, person } from './names'
import { splitOf } from './packet'
import { eventRef } from './refs'

/** What the trainee would say: the words as they appear, other ways of saying it, where, and whom it mentions. */
export type Said = { chat: string; line: Line; samples: string[]; mentions: string[] }
export type Fit = { on: MovePattern; suggest: Move }

const mentionable = (id: string): CastId | 'all' => (id === 'all' ? 'all' : parseId<'cast'>(id))

/** Turns a choice's attributes into what a move must look like and the move that naming the choice makes. */
export const fit = (context: Context, tag: Tag, kind: MovePattern['kind'], said: Said | null): Fit | null => {
  const chat = parseId<'chat'>(said?.chat ?? chatAttr(context, tag, 'chat') ?? context.chat)
  const common = opened(context, tag)
  const seen = common.seen ? [common.seen] : []
  switch (kind) {
    case 'say':
      return said && say(context, tag, said, { common, seen, chat })
    case 'wait':
      return wait(context, tag, common, seen)
    case 'open-packet': {
      const of = attr(tag, 'of')
      const target = of && eventRef(context, of, 'packet')
      if (!of) context.report('RQ008', tag.at, { tag: tag.name, name: 'of' })
      return target ? { on: { kind, ...common, target }, suggest: { kind, seen, target } } : null
    }
    case 'sticker': {
      const ids = stickers(context, tag)
      const [first] = ids
      return first ? { on: { kind, ...common, chat: [chat], sticker: ids }, suggest: { kind, seen, chat, sticker: first } } : null
    }
    case 'mute':
      return { on: { kind, ...common, chat: [chat] }, suggest: { kind, seen, chat } }
    case 'chain':
      return chainRow(context, tag, said, { common, seen, chat })
    case 'send-packet':
      return sendPacket(context, tag, { common, seen, chat })
    case 'pick':
      return null
  }
}

type Shared = { common: Omit<MovePattern, 'kind'>; seen: ChatId[]; chat: ChatId }

const chatAttr = (context: Context, tag: Tag, name: string): string | null => {
  const raw = attr(tag, name)
  return raw ? chatOf(context.names, raw) : null
}

const ranged = (context: Context, raw: Raw | undefined, read: (text: string) => Range | null, wanted: string): Range | null => {
  const range = raw ? read(raw.text) : null
  if (raw && !range) context.report('RQ050', raw.at, { value: raw.text, wanted })
  return range
}

const opened = (context: Context, tag: Tag): Omit<MovePattern, 'kind'> => {
  const seen = chatAttr(context, tag, 'seen')
  const unseen = chatAttr(context, tag, 'unseen')
  const after = ranged(context, attr(tag, 'after'), readSpanRange, '2m..5m')
  return {
    ...(seen ? { seen: parseId<'chat'>(seen) } : {}),
    ...(unseen ? { unseen: parseId<'chat'>(unseen) } : {}),
    ...(after ? { after } : {}),
  }
}

const say = (context: Context, tag: Tag, said: Said, { common, seen, chat }: Shared): Fit => {
  scheduled(context, tag)
  const quoted = attr(tag, 'quotes')
  const quotes = quoted ? eventRef(context, quoted, 'message') : null
  const named = words(attr(tag, 'mentions')).flatMap(raw => (raw.text === 'all' ? ['all'] : (person(context.names, raw, false) ?? [])))
  const mentions = [...new Set([...said.mentions.filter(id => id !== 'me'), ...named])].map(mentionable)
  const all = words(attr(tag, 'all')).map(({ text }) => text.split('|'))
  const none = words(attr(tag, 'none')).flatMap(({ text }) => text.split('|'))
  const text = { samples: [said.line.zh, ...said.samples], ...(all.length ? { all } : {}), ...(none.length ? { none } : {}) }
  return {
    on: { kind: 'say', ...common, chat: [chat], text, ...(mentions.length ? { mentions } : {}), ...(quotes ? { quotes } : {}) },
    suggest: { kind: 'say', seen, chat, text: said.line.zh, mentions, ...(quotes ? { quotes } : {}) },
  }
}

const scheduled = (context: Context, tag: Tag): void => {
  const raw = attr(tag, 'deliver')
  if (!raw) return
  ranged(context, raw, text => readClockRange(context.clock, text), '00:00..03:00')
  context.marks.scheduled.push(raw.at)
}

const wait = (context: Context, tag: Tag, common: Omit<MovePattern, 'kind'>, seen: ChatId[]): Fit => {
  const raw = attr(tag, 'until')
  const range = raw?.text.includes('..') ? ranged(context, raw, text => readClockRange(context.clock, text), '08:00..09:00') : null
  const time = raw && !range ? readTime(context.clock, raw.text, context.day) : null
  if (raw && !range && !time) context.report('RQ050', raw.at, { value: raw.text, wanted: '08:00' })
  const until = range ?? (time ? { min: time.at, max: time.at } : null)
  return { on: { kind: 'wait', ...common, ...(until ? { until } : {}) }, suggest: { kind: 'wait', seen, ...(until ? { until: until.min } : {}) } }
}

const stickers = (context: Context, tag: Tag) => {
  const raw = attr(tag, 'sticker')
  if (!raw) context.report('RQ008', tag.at, { tag: tag.name, name: 'sticker' })
  return words(raw).flatMap(({ text, at }) => {
    if (context.env.stickers[text]) return [parseId<'sticker'>(text)]
    context.report('RQ027', at, { id: text, known: Object.keys(context.env.stickers).join(', ') })
    return []
  })
}

const chainRow = (context: Context, tag: Tag, said: Said | null, { common, seen, chat }: Shared): Fit => {
  const of = attr(tag, 'of')
  const target = of ? eventRef(context, of, 'chain') : null
  const text = said?.line.zh ?? context.names.me.zh
  const aim = target ? { target } : {}
  return {
    on: { kind: 'chain', ...common, chat: [chat], ...aim, ...(said?.samples.length ? { text: { samples: [text, ...said.samples] } } : {}) },
    suggest: { kind: 'chain', seen, chat, ...aim, text },
  }
}

const sendPacket = (context: Context, tag: Tag, { common, seen, chat }: Shared): Fit => {
  const cents = ranged(context, attr(tag, 'total'), readYuanRange, '0.01..20')
  const shares = ranged(context, attr(tag, 'shares'), readCountRange, '5..15')
  const split = attr(tag, 'split')
  const kind = split ? splitOf(split.text) : undefined
  if (split && !kind) context.report('RQ019', split.at, { value: split.text, name: 'split', wanted: 'lucky, equal, for-one' })
  const one = attr(tag, 'for')
  const whoId = one ? person(context.names, one, false) : null
  const who = whoId ? parseId<'cast'>(whoId) : null
  const own = attr(tag, 'suggest')
  const amount = own ? readYuan(own.text) : (cents?.min ?? 888)
  if (own && amount === null) context.report('RQ019', own.at, { value: own.text, name: 'suggest', wanted: '8.88' })
  return {
    on: {
      kind: 'send-packet', ...common, chat: [chat], ...(cents ? { cents } : {}), ...(shares ? { shares } : {}),
      ...(kind ? { split: [kind] } : {}), ...(who ? { who: [who] } : {}),
    },
    suggest: {
      kind: 'send-packet', seen, chat, split: kind ?? (who ? 'for-one' : 'lucky'), cents: amount ?? 888, shares: shares?.min ?? (who ? 1 : 5),
      ...(who ? { who } : {}),
    },
  }
}

const readCountRange = (text: string): Range | null => {
  const [, from = '', to] = /^(\d+)(?:\.\.(\d+))?$/.exec(text) ?? []
  return from ? { min: Number(from), max: Number(to ?? from) } : null
}
