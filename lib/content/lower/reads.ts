import { parseId, type Choice, type DecisionPoint } from '@/engine/types'
import type { Tag } from '../blocks'
import { itemWords } from '../pairs'
import { keepRubric } from './choices'
import { condition, ifAny } from './conditions'
import { attr, tagsOf } from './context'
import { claim } from './ids'
import { promptOf, type Opened } from './points'

/** A `<Read>`: what did this mean? It blocks the story and stops the clock. */
export const read = (opened: Opened, tag: Tag): DecisionPoint => ({
  id: opened.id,
  role: 'read',
  chat: parseId<'chat'>(opened.context.chat),
  ...promptOf(opened, tag),
  rests: 'chat',
  later: [],
  signals: [],
  choices: tagsOf(tag.body, 'Option').flatMap(option => readOption(opened, option) ?? []),
})

const readOption = ({ id: point, norms, context }: Opened, tag: Tag): Choice | null => {
  const id = attr(tag, 'id')
  if (!id || !claim(context, `choice:${point}`, id)) return null
  const choice = parseId<'choice'>(id.text)
  keepRubric(context, tag, point, choice, norms)
  const label = tag.body.find(block => block.kind === 'item')
  const [first] = label?.kind === 'item' ? label.item.lines : []
  if (label?.kind !== 'item' || !first) {
    context.report('RQ042', tag.at, { id: id.text })
    return null
  }
  const words = itemWords(context.report, label.item, first)
  return {
    id: choice,
    ...ifAny(condition(context, attr(tag, 'when'))),
    on: { kind: 'pick' },
    suggest: { kind: 'pick', seen: [], choice },
    label: context.book.line({ scope: context.scope, who: 'option' }, words, words.at),
    reaction: [],
  }
}
