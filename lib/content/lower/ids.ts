import type { Raw } from '../blocks'
import type { Context } from './context'

const shape = /^[a-z][a-z0-9-]*$/
const reserved = ['me', 'all', 'system', 'overlay', 'client', 'missed']

/** Takes an id in its space (`target`, `thing`, `choice:thank` …); false when it cannot be had. */
export const claim = (context: Pick<Context, 'report' | 'marks' | 'source'>, space: string, id: Raw): boolean => {
  const { report, marks, source } = context
  if (!shape.test(id.text) || reserved.includes(id.text)) {
    report('RQ017', id.at, { id: id.text })
    return false
  }
  const key = `${space}:${id.text}`
  const taken = marks.ids.get(key)
  if (taken !== undefined) {
    report('RQ016', id.at, { id: id.text, line: source.place(taken).line })
    return false
  }
  marks.ids.set(key, id.at)
  return true
}
