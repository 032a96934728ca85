import type { MoveAttribute } from '@/engine'
import type { Line, MovePattern, Range } from '@/engine/types'
import type { Raw, Tag } from '../blocks'
import { readClockRange, readSpanRange, readTime, readYuan, readYuanRange } from '../clock'
import { attr, words, type Context } from './context'
import { chatOf, person } from './names'
import { splitOf } from './packet'
import { eventNamed, eventRef } from './refs'

/** What the trainee would say: the words as they appear, other ways of saying it, where (if it says so), whom it mentions, and what it quotes or in whose thread it stands. */
export type Said = { chat?: string; line: Line; en: string; samples: string[]; mentions: string[]; quotes?: Raw; thread?: Raw }

/** `needed`: the move cannot do without it, so it has a value even where the author gives none. */
export type Given = { context: Context; tag: Tag; raw: Raw | undefined; attribute: MoveAttribute; said: Said | null; needed: boolean }
/** What the pattern asks for and what the suggested move has; null: it was wrong, and that has been told. */
export type Value = { on?: unknown; move?: unknown } | null
type Reader = (given: Given) => Value

const nothing: Value = {}
const one = (value: unknown): Value => ({ on: value, move: value })
const listed = (ids: string[]): Value => (ids.length ? { on: ids, move: ids[0] } : null)
const wrong = ({ context, attribute }: Given, { text, at }: Raw, wanted: string): null => (context.report('RQ019', at, { value: text, name: attribute.sets, wanted }), null)

const from = (known: (given: Given) => string[], code: 'RQ019' | 'RQ027'): Reader => given => {
  const { context, raw, attribute } = given
  const ids = known(given)
  return raw ? listed(words(raw).flatMap(({ text, at }) => {
    if (ids.includes(text)) return [text]
    context.report(code, at, { id: text, known: ids.join(', '), value: text, name: attribute.sets, wanted: ids.join(', ') || `${attribute.sets}s: …` })
    return []
  })) : nothing
}

const ranged = (read: (context: Context, text: string) => Range | null, wanted: string): Reader => ({ context, raw }) => {
  if (!raw) return nothing
  const range = read(context, raw.text)
  if (!range) context.report('RQ050', raw.at, { value: raw.text, wanted })
  return range && { on: range, move: range.min }
}

const readCountRange = (text: string): Range | null => {
  const [, least = '', most] = /^(\d+)(?:\.\.(\d+))?$/.exec(text) ?? []
  return least ? { min: Number(least), max: Number(most ?? least) } : null
}

const readClock = (context: Context, text: string): Range | null => {
  if (text.includes('..')) return readClockRange(context.clock, text)
  const time = readTime(context.clock, text, context.day)
  return time && { min: time.at, max: time.at }
}

const mentions: Reader = ({ context, raw, said }) => {
  const named = words(raw).flatMap(word => (word.text === 'all' ? ['all'] : (person(context.names, word, false) ?? [])))
  const all = [...new Set([...(said?.mentions.filter(id => id !== 'me') ?? []), ...named])]
  return { ...(all.length ? { on: all } : {}), move: all }
}

const han = /\p{Script=Han}/u

/** What is compared with typed words: Chinese with how it sounds, and English, which is what is written in letters. */
const samplesOf = ({ book }: Context, { line, en, samples }: Said): NonNullable<MovePattern['text']> => {
  const all = [line.zh, ...samples]
  const letters = all.filter(sample => /\p{Script=Latin}/u.test(sample) && !han.test(sample))
  const written = all.filter(sample => !letters.includes(sample))
  const pinyin = written.filter(sample => han.test(sample)).map(book.sound)
  const english = [...new Set([...(en ? [en] : []), ...letters])]
  return { samples: written, ...(pinyin.length ? { pinyin } : {}), ...(english.length ? { en: english } : {}) }
}

/** Whoever signs without words signs with their name. */
const saidText: Reader = ({ context, tag, said, needed }) => {
  if (!said) return needed ? { move: context.names.me.zh } : nothing
  const all = words(attr(tag, 'all')).map(({ text }) => text.split('|'))
  const none = words(attr(tag, 'none')).flatMap(({ text }) => text.split('|'))
  const lists = { ...(all.length ? { all } : {}), ...(none.length ? { none } : {}) }
  return { on: { ...samplesOf(context, said), ...lists }, move: said.line.zh }
}

const yuan: Reader = given => {
  const { context, tag, raw, needed } = given
  const range = raw ? readYuanRange(raw.text) : null
  if (raw && !range) context.report('RQ050', raw.at, { value: raw.text, wanted: '0.01..20' })
  const own = attr(tag, 'suggest')
  const amount = own ? readYuan(own.text) : (range?.min ?? 888)
  if (own && amount === null) return wrong(given, own, '8.88')
  return { ...(range ? { on: range } : {}), ...(raw || needed ? { move: amount } : {}) }
}

const isForOne = (tag: Tag): boolean => Boolean(attr(tag, 'for'))

const split: Reader = given => {
  const { raw, tag, needed } = given
  const kind = raw && splitOf(raw.text)
  if (raw && !kind) return wrong(given, raw, 'lucky, equal, for-one')
  return kind ? { on: [kind], move: kind } : needed ? { move: isForOne(tag) ? 'for-one' : 'lucky' } : nothing
}

const count: Reader = given => {
  const read = ranged((_, text) => readCountRange(text), '5..15')(given)
  return !given.raw && given.needed ? { move: isForOne(given.tag) ? 1 : 5 } : read
}

const flags: Record<string, boolean> = { yes: true, no: false }

/** An earlier event that the move can be done to. */
const event: Reader = ({ context, raw, attribute }) => {
  if (!raw) return nothing
  const known = attribute.on ?? []
  const named = eventNamed(context, raw.text)
  if (named && known.length && !known.includes(named.kind)) {
    context.report('RQ106', raw.at, { kind: named.kind, known: known.join(', ') })
    return null
  }
  const ref = eventRef(context, raw, attribute.on ?? 'anything')
  return ref && one(ref)
}

const named = (look: (context: Context, raw: Raw) => string | null): Reader => ({ context, raw }) => {
  if (!raw) return nothing
  const id = look(context, raw)
  return id ? listed([id]) : null
}

/** Everything named, in the pattern and in the move. */
const all = (named: Raw[], read: (word: Raw) => unknown): Value => {
  const found = named.map(read)
  return named.length === 0 ? nothing : found.every(one => one !== undefined) ? one(found) : null
}

/** Counted from 1 in the text, from 0 in the story. */
const options: Reader = given => {
  const { raw } = given
  if (!raw) return nothing
  const numbers = words(raw).map(({ text }) => Number(text) - 1)
  return numbers.every(number => Number.isInteger(number) && number >= 0) ? { on: numbers, move: numbers.slice(0, 1) } : wrong(given, raw, '1, 2')
}

/** `none` takes one's status away. */
const none = 'none'
const noStatus = (value: Value): Value => value && { ...value, ...(Array.isArray(value.on) ? { on: value.on.map(id => (id === none ? null : id)) } : {}), ...(value.move === none ? { move: null } : {}) }

/** How each kind of attribute is read. A new move needs none of its own as long as these do. */
export const readers: Record<MoveAttribute['is'], Reader> = {
  event,
  chat: named(({ names }, raw) => chatOf(names, raw)),
  cast: named(({ names }, raw) => person(names, raw, false)),
  mentions,
  sticker: from(({ context, attribute }) => (attribute.sets === 'reaction' ? context.env.reactions : Object.keys(context.env.stickers)), 'RQ027'),
  file: from(({ context }) => context.front.files.map(({ id }) => id), 'RQ019'),
  channel: from(({ context }) => context.front.channels.map(({ id }) => id), 'RQ019'),
  span: ranged((_, text) => readCountRange(text) ?? readSpanRange(text), '5..20'),
  count,
  yuan,
  clock: ranged(readClock, '08:00, 08:00..09:00'),
  flag: given => (given.raw ? (given.raw.text in flags ? one(flags[given.raw.text]) : wrong(given, given.raw, 'yes, no')) : given.needed ? { move: false } : nothing),
  split,
  said: saidText,
  people: ({ context, raw }) => all(words(raw), word => person(context.names, word, false) ?? undefined),
  events: ({ context, raw, attribute }) => all(words(raw), word => eventRef(context, word, attribute.on ?? 'anything') ?? undefined),
  options,
  strength: from(() => ['app', 'sms', 'phone'], 'RQ019'),
  answer: from(() => ['yes', 'no', 'maybe'], 'RQ019'),
  status: given => noStatus(from(({ context }) => [...Object.keys(context.env.statuses), none], 'RQ019')(given)),
}
