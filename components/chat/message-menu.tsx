'use client'
import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import type { OpaqueId } from '@/engine/types'
import { Both, type Label } from './words'

const held = 480 // ms until a touch is a long press

/** Long press, right click, the menu key, or Enter on a focused message: the same menu. */
export const useLongPress = (open: (id: OpaqueId) => void) => {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const cancel = () => clearTimeout(timer.current)
  return (id: OpaqueId) => ({
    onContextMenu: (click: MouseEvent) => {
      click.preventDefault()
      open(id)
    },
    onPointerDown: (touch: PointerEvent) => {
      cancel()
      if (touch.pointerType !== 'mouse') timer.current = setTimeout(() => open(id), held)
    },
    onPointerUp: cancel,
    onPointerMove: (touch: PointerEvent) => Math.abs(touch.movementX) + Math.abs(touch.movementY) > 4 && cancel(),
    onPointerCancel: cancel,
    onKeyDown: (press: KeyboardEvent) => {
      if (press.key !== 'Enter' || press.target !== press.currentTarget) return
      press.preventDefault()
      open(id)
    },
  })
}

type Props = { mine: boolean; label: Label; onQuote: () => void; onClose: () => void }

export function MessageMenu({ mine, label, onQuote, onClose }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <button ref={button} type="button" onClick={onQuote} onBlur={onClose}
      onKeyDown={(press) => {
        press.stopPropagation()
        if (press.key !== 'Escape') return
        button.current?.closest<HTMLElement>('[data-said]')?.focus()
        onClose()
      }}
      className={`rq-fade absolute -top-8 z-10 min-h-11 rounded-button bg-device px-4 text-[.875rem] text-[#fdfbf6] shadow-2 ${mine ? 'right-12' : 'left-12'}`}>
      <Both label={label} en="opacity-75" />
    </button>
  )
}
