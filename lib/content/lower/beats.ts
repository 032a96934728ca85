import { parseId, type Beat, type Cond, type Route, type ScriptLine, type Story } from '@/engine/types'
import type { Block, Tag } from '../blocks'
import { readTime } from '../clock'
import { pairOf } from '../fields'
import { readPairs } from '../pairs'
import { condition, ifAny } from './conditions'
import { attr, proseOf, tagsOf, type Context } from './context'
import { events } from './events'
import { claim } from './ids'
import { chatOf } from './names'
import { aside, asideLead, decide, openPoint, untilPoint } from './points'
import { read } from './reads'
import { readRates } from './rates'
import { targetOf } from './targets'
import { seedsOf } from './place'

type Parts = { script: ScriptLine[]; routes: Route[] }
export type Endings = Story['endings']

/** A `<Beat>`: its script in order and the ways out of it; `next` is completed when all beats are known. */
export const beat = (context: Context, tag: Tag, endings: Endings): Beat | null => {
  const id = attr(tag, 'id')
  const chat = attr(tag, 'chat')
  if (!id || !chat || !claim(context, 'target', id)) return null
  context.marks.ids.set(`beat:${id.text}`, tag.at)
  seedsOf(context, tag, id)
  context.scope = id.text
  context.chat = chatOf(context.names, chat) ?? context.chat
  const at = attr(tag, 'at')
  const time = at && readTime(context.clock, at.text, context.day)
  if (at && !time) context.report('RQ050', at.at, { value: at.text, wanted: '22:45' })
  if (time) context.day = time.day
  const parts: Parts = { script: [], routes: [] }
  const resting = parseId<'chat'>(context.chat)
  for (const block of tag.body) part(context, block, [], parts, endings)
  return { id: parseId<'beat'>(id.text), chat: resting, ...(time ? { at: time.at } : {}), script: parts.script, next: parts.routes }
}

const part = (context: Context, block: Block, cond: Cond, parts: Parts, endings: Endings): void => {
  if (block.kind === 'prose' || block.kind === 'quote') {
    context.report('RQ014', block.at)
    return
  }
  const route = block.kind === 'tag' && (block.tag.name === 'Go' || block.tag.name === 'End')
  if (parts.routes.length && !route) context.report('RQ068', block.at)
  if (block.kind === 'item') return heard(events(context, [block], cond), parts)
  const { tag } = block
  const when = [...cond, ...(['When', 'Go', 'End', 'Decide', 'Read', 'Aside', 'Close'].includes(tag.name) ? condition(context, attr(tag, tag.name === 'When' ? 'decided' : 'when')) : [])]
  switch (tag.name) {
    case 'When':
      return tag.body.forEach(inner => part(context, inner, when, parts, endings))
    case 'OpenChat': {
      const chat = attr(tag, 'chat')
      context.chat = (chat && chatOf(context.names, chat)) ?? context.chat
      return
    }
    case 'Decide':
      return decideParts(context, tag, when, parts)
    case 'Read': {
      const opened = openPoint(context, tag, when)
      if (opened) parts.script.push({ ...ifAny(when), do: 'point', point: read(opened, tag) })
      return
    }
    case 'Aside':
      return asideParts(context, tag, when, parts, null)
    case 'Close': {
      const of = attr(tag, 'of')
      if (of && !context.marks.ids.has(`point:${of.text}`)) context.report('RQ029', of.at, { id: of.text, known: pointsKnown(context) })
      else if (of) parts.script.push({ ...ifAny(when), do: 'close', point: parseId<'point'>(of.text) })
      return
    }
    case 'Go': {
      const to = attr(tag, 'to')
      const target = to && targetOf(context, to)
      if (target) parts.routes.push({ ...ifAny(when), to: target })
      return
    }
    case 'End':
      return end(context, tag, when, parts, endings)
    default:
      return heard(events(context, [block], cond), parts)
  }
}

export const pointsKnown = ({ marks }: Context): string =>
  [...marks.ids.keys()].filter(key => key.startsWith('point:')).map(key => key.slice('point:'.length)).join(', ')

const heard = (found: ReturnType<typeof events>, parts: Parts): void => {
  for (const { event } of found) {
    const { if: cond, ...bare } = event
    parts.script.push({ ...ifAny(cond ?? []), do: 'event', event: bare })
  }
}

/** Asides inside a `<Decide>` open just before it and close with it. */
const decideParts = (context: Context, tag: Tag, cond: Cond, parts: Parts): void => {
  const opened = openPoint(context, tag, cond)
  if (!opened) return
  for (const inner of tagsOf(tag.body, 'Aside')) asideParts(opened.context, inner, [...cond, ...condition(opened.context, attr(inner, 'when'))], parts, opened.id)
  parts.script.push({ ...ifAny(cond), do: 'point', point: decide(opened, tag) })
}

const asideParts = (context: Context, tag: Tag, cond: Cond, parts: Parts, host: ReturnType<typeof parseId<'point'>> | null): void => {
  const opened = openPoint(context, tag, cond)
  if (!opened) return
  const lead = asideLead(opened.context, tag, cond)
  heard(lead, parts)
  const until = untilPoint(tag)
  if (until) opened.context.marks.untils.push(until)
  const point = aside(opened, tag, until ? parseId<'point'>(until.text) : host, attr(tag, 'chat') ? undefined : lead.at(-1)?.event.chat)
  const missed = attr(tag, 'missed')
  const rubric = context.rubric.points[opened.id]
  const rates = missed && readRates(context, missed, opened.norms)
  if (rates && rubric) rubric.missed = rates
  parts.script.push({ ...ifAny(cond), do: 'point', point })
}

const end = (context: Context, tag: Tag, cond: Cond, parts: Parts, endings: Endings): void => {
  const id = attr(tag, 'id')
  const title = attr(tag, 'title')
  if (!id || !title || !claim(context, 'target', id)) return
  context.marks.ids.set(`ending:${id.text}`, tag.at)
  const ending = parseId<'ending'>(id.text)
  const voice = { scope: id.text, who: 'house' }
  endings[ending] = {
    title: context.book.line(voice, pairOf(context.report, title), title.at),
    prose: readPairs(context.report, proseOf(tag.body)).map(pair => context.book.line(voice, pair, pair.at)),
  }
  parts.routes.push({ ...ifAny(cond), to: { ending } })
}
