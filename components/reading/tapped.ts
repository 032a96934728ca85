import type { MouseEvent } from 'react'

const holds = ({ left, right, top, bottom }: DOMRect, { clientX, clientY }: MouseEvent): boolean =>
  clientX >= left && clientX <= right && clientY >= top && clientY <= bottom

/**
 * Which character of a Chinese line was tapped, as an index into it; null where the tap was on no words, on a control, or ended a selection.
 * Measured by hand: where nothing can be selected, browsers differ in what they say of a point.
 */
export const tappedAt = (click: MouseEvent): number | null => {
  const { target } = click
  if (!(target instanceof Element) || target.closest('button, a, label, input') || getSelection()?.isCollapsed === false) return null
  const text = target.closest('[lang=zh-Hans]')?.firstChild
  if (!(text instanceof Text)) return null
  const character = document.createRange()
  for (let at = 0; at < text.length; at += 1) {
    character.setStart(text, at)
    character.setEnd(text, at + 1)
    if ([...character.getClientRects()].some((box) => holds(box, click))) return at
  }
  return null
}
