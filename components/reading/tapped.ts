import type { MouseEvent } from 'react'

type Caret = { node: Node; offset: number }

const caretAt = (x: number, y: number): Caret | null => {
  if (typeof document.caretPositionFromPoint === 'function') {
    const place = document.caretPositionFromPoint(x, y)
    return place && { node: place.offsetNode, offset: place.offset }
  }
  const range = document.caretRangeFromPoint(x, y)
  return range && { node: range.startContainer, offset: range.startOffset }
}

/** Which character of a Chinese line was tapped, as an index into it; null where the tap was on no words, on a control, or ended a selection. */
export const tappedAt = ({ target, clientX, clientY }: MouseEvent): number | null => {
  if (!(target instanceof Element) || target.closest('button, a, label, input') || getSelection()?.isCollapsed === false) return null
  const line = target.closest('[lang=zh-Hans]')
  const caret = line && caretAt(clientX, clientY)
  if (!line || !caret || !line.contains(caret.node)) return null
  const edge = document.createRange()
  edge.setStart(caret.node, caret.offset)
  return edge.getBoundingClientRect().left > clientX ? Math.max(0, caret.offset - 1) : caret.offset // a caret stands between two characters
}
