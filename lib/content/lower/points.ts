import { parseId, type Cond, type DecisionPoint, type Line, type NormId, type Pair, type PointId } from '@/engine/types'
import type { Block, Raw, Tag } from '../blocks'
import { readSpan, sayspan } from '../clock'
import { pairOf } from '../fields'
import { readPair, readPairs } from '../pairs'
import { readChoice } from './choices'
import { attr, proseOf, tagsOf, type Context } from './context'
import { events } from './events'
import { claim } from './ids'
import { chatOf } from './names'
import { seedsOf } from './place'
import { normsOf } from './rates'
import { readSignal } from './signals'

export type Opened = { id: PointId; norms: NormId[]; context: Context }

/** Claims a point's id and opens its place in rubric and prose. `null` when it cannot be had. */
export const openPoint = (context: Context, tag: Tag, cond: Cond): Opened | null => {
  const raw = attr(tag, 'id')
  if (!raw || !claim(context, 'thing', raw)) return null
  context.marks.ids.set(`point:${raw.text}`, tag.at)
  seedsOf(context, tag, raw)
  const id = parseId<'point'>(raw.text)
  const chat = attr(tag, 'chat')
  const norms = normsOf(context, attr(tag, 'norms'))
  if (!norms.length && tag.name !== 'Aside' && !context.front.example) context.report('RQ008', tag.at, { tag: tag.name, name: 'norms' })
  const title = attr(tag, 'title')
  context.rubric.points[id] = { norms, signals: {} }
  context.rubric.choices[id] = {}
  context.prose.feedback[id] = {}
  context.prose.points[id] = { title: title ? titlePair(context, pairOf(context.report, title)) : lastHeard(context), signals: {} }
  return { id, norms, context: { ...context, given: [...context.given, ...cond], chat: (chat && chatOf(context.names, chat)) ?? context.chat, inside: [...context.inside, id] } }
}

const titlePair = (context: Context, words: { zh: string; en: string }): Pair => ({ zh: context.book.pair(words, 0).zh, en: words.en })

/** Without a title a point is called after the last thing that was said. */
const lastHeard = ({ marks, book, front }: Context): Pair => {
  const said = marks.events.findLast(({ event }) => event.kind === 'message' && event.from !== 'me')?.event
  if (said?.kind !== 'message') return { zh: front.title.zh, en: front.title.en }
  return { zh: `“${said.text.zh}”`, en: `“${(said.text.id && book.lines[said.text.id]?.en) ?? ''}”` }
}

export const promptOf = ({ context }: Opened, tag: Tag): { prompt?: Line } => {
  const lines = proseOf(tag.body)
  const pair = lines.length ? readPair(context.report, lines, tag.at) : null
  return pair ? { prompt: context.book.line({ scope: context.scope, who: 'house' }, pair, pair.at) } : {}
}

/** A `<Decide>`: blocks the story until its window is over. */
export const decide = (opened: Opened, tag: Tag): DecisionPoint => {
  const { id, norms, context } = opened
  const window = spanAttr(context, tag, 'window') ?? 60
  const later = tagsOf(tag.body, 'Later').flatMap(stage => readLater(context, stage, window))
  const signals = tagsOf(tag.body, 'Signal').flatMap(signal => readSignal(context, signal, id, norms) ?? [])
  const choices = tagsOf(tag.body, 'Choice').flatMap(choice => readChoice(context, choice, id, norms, true) ?? [])
  return {
    id,
    role: 'main',
    chat: parseId<'chat'>(context.chat),
    ...promptOf(opened, tag),
    window,
    rests: choices.some(choice => choice.on.unseen || choice.on.seen) ? 'list' : 'chat',
    later,
    signals,
    choices,
  }
}

const spanAttr = (context: Context, tag: Tag, name: string): number | null => {
  const raw = attr(tag, name)
  const span = raw && readSpan(raw.text)
  if (raw && span === null) context.report('RQ050', raw.at, { value: raw.text, wanted: '5m' })
  return span ?? null
}

const readLater = (context: Context, tag: Tag, window: number): DecisionPoint['later'] => {
  const after = spanAttr(context, tag, 'after')
  if (after === null) return []
  if (after >= window) context.report('RQ052', attr(tag, 'after')?.at ?? tag.at, { after: sayspan(after), window: sayspan(window) })
  return [{ after, events: events({ ...context }, tag.body).map(({ event }) => event) }]
}

/** An `<Aside>`: stays open beside the story, until a named point closes, or to the end. Unless it says so, it is in the chat its lead was in. */
export const aside = (opened: Opened, tag: Tag, until: PointId | null, lead: string | undefined): DecisionPoint => {
  const { id, norms, context } = opened
  const missed = tagsOf(tag.body, 'Missed')[0]
  const prose = context.prose.points[id]
  if (missed && prose) prose.missed = readPairs(context.report, proseOf(missed.body)).map((words): Pair => ({ zh: words.zh, en: words.en }))
  const inside = tagsOf(tag.body, 'Choice')
  const choices = (inside.length ? inside : [asChoice(tag)]).flatMap(choice => readChoice(context, choice, id, norms, false) ?? [])
  return {
    id,
    role: 'aside',
    chat: parseId<'chat'>(lead ?? context.chat),
    ...(inside.length ? promptOf(opened, tag) : {}),
    ...(until ? { until } : {}),
    rests: 'chat',
    later: [],
    signals: tagsOf(tag.body, 'Signal').flatMap(signal => readSignal(context, signal, id, norms) ?? []),
    choices,
  }
}

/** The point until which an aside stays open; a time there belongs to the move that the aside itself is. */
export const untilPoint = (tag: Tag): Raw | undefined => {
  const raw = attr(tag, 'until')
  return raw && isPoint(raw) ? raw : undefined
}
const isPoint = ({ text }: { text: string }): boolean => !text.includes(':')

/** An aside without choices is itself one choice, `done`, whose body is the reaction. */
const asChoice = (tag: Tag): Tag => {
  const id = { name: 'id', text: 'done', at: tag.at, valueAt: tag.at }
  return { ...tag, name: 'Choice', attributes: [id, ...tag.attributes.filter(({ name, text }) => !['id', 'seeds', 'title', 'when'].includes(name) && !(name === 'until' && isPoint({ text })))] }
}

/** What is said in an aside before it opens: everything up to its first choice. */
export const asideLead = (context: Context, tag: Tag, cond: Cond): ReturnType<typeof events> => {
  const first = tag.body.findIndex((block: Block) => block.kind === 'tag' && block.tag.name === 'Choice')
  return first < 0 ? [] : events(context, tag.body.slice(0, first), cond)
}
