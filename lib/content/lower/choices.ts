import { parseId, type Choice, type Cond, type Line, type MoveKind, type NormId, type Pair, type PointId } from '@/engine/types'
import type { Block, Item, Tag } from '../blocks'
import { pairOf } from '../fields'
import { itemWords, readHead, readPairs } from '../pairs'
import { condition, ifAny } from './conditions'
import { attr, proseOf, type Context } from './context'
import { events } from './events'
import { claim } from './ids'
import { authored, moveKind } from './moves'
import { between, withMentions } from './names'
import { fit, type Said } from './pattern'
import { choiceRates } from './rates'
import { targetOf } from './targets'

/** The trainee's own first line, with the other ways of saying it that are nested under it. */
export const said = (context: Context, item: Item): Said | null => {
  const head = readHead(context.report, item)
  if (!head) return null
  const chat = head.to ? between(context.names, 'me', head.to) : context.chat
  const words = itemWords(context.report, item, head.text)
  const text = withMentions(context.names, words)
  if (!chat) return null
  return {
    chat,
    line: context.book.line({ scope: context.scope, who: 'me' }, text, words.at),
    samples: item.samples.map(sample => withMentions(context.names, { zh: sample.text, en: '' }).zh),
    mentions: text.mentions,
  }
}

const isMine = (block: Block | undefined): block is Extract<Block, { kind: 'item' }> => block?.kind === 'item' && /^me\b/.test(block.item.lines[0]?.text ?? '')

export const kindOf = (context: Context, tag: Tag): MoveKind | null => {
  const raw = attr(tag, 'move')
  const kind = raw ? moveKind(raw.text) : 'say'
  if (!kind && raw) context.report('RQ019', raw.at, { value: raw.text, name: 'move', wanted: authored.join(', ') })
  return kind
}

export const labelOf = (context: Context, tag: Tag): { label?: Line } => {
  const raw = attr(tag, 'label')
  return raw ? { label: context.book.line({ scope: context.scope, who: 'label' }, pairOf(context.report, raw), raw.at) } : {}
}

/** What the move is, and what is left of the body: reactions and feedback. */
export const moveOf = (context: Context, tag: Tag, id: string): { on: Choice['on']; suggest: Choice['suggest']; label?: Line; rest: Block[] } | null => {
  const kind = kindOf(context, tag)
  if (!kind) return null
  const [first, ...others] = tag.body
  const speaks = (kind === 'say' || kind === 'chain') && isMine(first)
  if (kind === 'say' && !speaks) {
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
  const move = moveOf(context, tag, id.text)
  if (!move) return null
  const reaction = events({ ...context }, move.rest).map(({ event }) => event)
  const to = attr(tag, 'to')
  const target = to && targetOf(context, to)
  return {
    id: choice,
    ...ifAny(cond),
    on: move.on,
    suggest: move.suggest,
    ...(move.label ? { label: move.label } : {}),
    ...(silence && move.on.kind === 'wait' && !move.on.until ? { silence: true as const } : {}),
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
