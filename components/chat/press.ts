'use client'
import { useRef, type KeyboardEvent, type MouseEvent, type PointerEvent, type TouchEvent } from 'react'

const held = 480 // ms until a touch is a long press
const slack = 8 // px a finger may tremble

/** Long press, right click or the menu key: the same `open`, told on which element. */
export const useHold = (open: (on: HTMLElement) => void) => {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const start = useRef({ x: 0, y: 0 })
  const fired = useRef(false)
  const cancel = () => clearTimeout(timer.current)
  return {
    onContextMenu: (click: MouseEvent<HTMLElement>) => {
      click.preventDefault()
      cancel()
      if (!fired.current) open(click.currentTarget)
    },
    onPointerDown: (touch: PointerEvent<HTMLElement>) => {
      const on = touch.currentTarget
      cancel()
      fired.current = false
      start.current = { x: touch.clientX, y: touch.clientY }
      if (touch.pointerType === 'mouse') return
      timer.current = setTimeout(() => {
        fired.current = true
        open(on)
      }, held)
    },
    onPointerUp: cancel,
    onPointerMove: (touch: PointerEvent) => Math.hypot(touch.clientX - start.current.x, touch.clientY - start.current.y) > slack && cancel(),
    onPointerCancel: cancel,
    // The finger that held is lifted: that is no tap on what lies under it, and takes no focus from what has opened.
    onTouchEnd: (touch: TouchEvent) => fired.current && touch.cancelable && touch.preventDefault(),
    onClickCapture: (click: MouseEvent) => {
      if (!fired.current) return
      fired.current = false
      click.preventDefault()
      click.stopPropagation()
    },
  }
}

/** As `useHold`, and Enter on what has the focus, where Enter means nothing else. */
export const useLongPress = (open: (on: HTMLElement) => void) => ({
  ...useHold(open),
  onKeyDown: (press: KeyboardEvent<HTMLElement>) => {
    if (press.key !== 'Enter' || press.target !== press.currentTarget) return
    press.preventDefault()
    open(press.currentTarget)
  },
})
