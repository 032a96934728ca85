import { moveAttributes } from '@/engine'
import { parseId, type Choice, type Cond, type Line, type MoveKind, type NormId, type Pair, type PointId } from '@/engine/types'
import type { Block, Item, Tag } from '../blocks'
import { pairOf } from '../fields'
import { itemWords, readHead, readPairs } from '../pairs'
import { alternatives } from './also'
import { condition, ifAny } from './conditions'
import { attr, proseOf, tagsOf, within, type Context } from './context'
import { events } from './events'
import { claim } from './ids'
import { authored, moveKind } from './moves'
import { between, withMentions } from './names'
import { fit, leadsTo } from './pattern'
import { choiceRates } from './rates'
import { targetOf } from './targets'
import type { Said } from './values'

/** The trainee's own first line, with the other ways of saying it that are nested under it. */
export const said = (context: Context, item: Item): Said | null => {
  const head = readHead(context.report, item)
  if (!head) return null
  const chat = head.to && between(context.names, 'me', head.to)
  const words = itemWords(context.report, item, head.text)
  const text = withMentions(context.names, words)
  if (head.to && !chat) return null
  return {
    ...(chat ? { chat } : {}),
    line: context.book.line({ scope: context.scope, who: 'me' }, text, words.at),
    en: text.en,
    samples: item.samples.map(sample => withMentions(context.names, { zh: sample.text, en: '' }).zh),
    mentions: text.mentions,
    ...(head.quotes ? { quotes: head.quotes } : {}),
    ...(head.thread ? { thread: head.thread } : {}),
  }
}

const isMine = (block: Block | undefined): block is Extract<Block, { kind: 'item' }> => block?.kind === 'item' && /^me\b/.test(block.item.lines[0]?.text ?? '')

const kindOf = (context: Context, tag: Tag): MoveKind | null => {
  const raw = attr(tag, 'move')
  const kind = raw ? moveKind(raw.text) : 'say'
  if (!kind && raw) context.report('RQ019', raw.at, { value: raw.text, name: 'move', wanted: authored.join(', ') })
  return kind
}

const labelOf = (context: Context, tag: Tag): { label?: Line } => {
  const raw = attr(tag, 'label')
  return raw ? { label: context.book.line({ scope: context.scope, who: 'label' }, pairOf(context.report, raw), raw.at) } : {}
}

/** What the move is, and what is left of the body: reactions and feedback. */
const moveOf = (context: Context, tag: Tag, kind: MoveKind, id: string): { on: Choice['on']; suggest: Choice['suggest']; label?: Line; rest: Block[] } | null => {
  const [first, ...others] = tag.body
  const words = Object.values(moveAttributes(kind)).find(({ is }) => is === 'said')
  const speaks = words && isMine(first)
  if (words && !words.optional && !speaks) {
    context.report('RQ042', tag.at, { id })
    return null
  }
  const line = speaks ? said(context, first.item) : null
  const made = fit(context, tag, kind, line)
  if (!made) return null
  return { ...made, ...(line ? { label: line.line } : {}), ...labelOf(context, tag), rest: speaks ? others : tag.body }
}

/** A `<Choice>`: its move, the reactions, what it is worth and what the house says about it. */
export const readChoice = (context: Context, tag: Tag, point: PointId, norms: NormId[], silence: boolean, outer: Cond = []): Choice | null => {
  const id = attr(tag, 'id')
  if (!id || !claim(context, `choice:${point}`, id)) return null
  const choice = parseId<'choice'>(id.text)
  const cond = [...outer, ...condition(context, attr(tag, 'when'))]
  keepRubric(context, tag, point, choice, norms)
  const kind = kindOf(context, tag)
  const move = kind && moveOf(context, tag, kind, id.text)
  if (!move) return null
  const reaction = within({ ...context }, cond, inside => events(inside, move.rest)).map(({ event }) => event)
  const to = leadsTo(context, tag, kind)
  const quiet = silence && move.on.kind === 'wait' && !move.on.until
  const also = quiet ? [] : alternatives(context, tag)
  if (quiet) for (const one of tagsOf(tag.body, 'Also')) context.report('RQ014', one.at)
  const target = to && targetOf(context, to)
  return {
    id: choice,
    ...ifAny(cond),
    on: move.on,
    ...(also.length ? { also } : {}),
    suggest: move.suggest,
    ...(move.label ? { label: move.label } : {}),
    ...(quiet ? { silence: true as const } : {}),
    reaction,
    ...(target ? { to: target } : {}),
  }
}

export const keepRubric = (context: Context, tag: Tag, point: PointId, choice: Choice['id'], norms: NormId[]): void => {
  const rated = choiceRates(context, tag, norms)
  const feedback = readPairs(context.report, proseOf(tag.body)).map((words): Pair => ({ zh: words.zh, en: words.en }))
  if (!feedback.length && norms.length) context.report('RQ035', tag.at, { id: choice })
  context.rubric.choices[point] = { ...context.rubric.choices[point], [choice]: rated }
  context.prose.feedback[point] = { ...context.prose.feedback[point], [choice]: feedback }
}
