import type { MovePattern } from '@/engine/types'
import type { Tag } from '../blocks'
import { attr, tagsOf, type Context } from './context'
import { wordless } from './moves'
import { fit } from './pattern'

const circumstances = ['seen', 'unseen', 'after']

/** Every `<Also>` of a choice: another gesture that means the same, in the circumstances in which the choice holds. */
export const alternatives = (context: Context, choice: Tag): MovePattern[] =>
  tagsOf(choice.body, 'Also').flatMap(tag => {
    const raw = attr(tag, 'move')
    const kind = wordless.find(one => one === raw?.text)
    const [extra] = tag.body
    if (extra) context.report('RQ014', extra.at)
    if (raw && !kind) context.report('RQ019', raw.at, { value: raw.text, name: 'move', wanted: wordless.join(', ') })
    const shared = choice.attributes.filter(({ name }) => circumstances.includes(name))
    return (kind && fit(context, { ...tag, attributes: [...tag.attributes, ...shared] }, kind, null)?.on) ?? []
  })
