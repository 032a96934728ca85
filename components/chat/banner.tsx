'use client'
import { useRef, type PointerEvent } from 'react'
import type { Pair } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { Icon } from '../ui/icon'
import { En, Zh } from '../ui/text'
import { useWords } from './words'

export type BannerProps = { title: Pair; avatar: string; line: Pair; onOpen: () => void; onClose: () => void }

const far = 36 // px of a finger that swipes it away

/** A message came in another chat: a touch opens it, a swipe up or aside or × puts it away. */
export function Banner({ title, avatar, line, onOpen, onClose }: BannerProps) {
  const { english, text } = useWords()
  const start = useRef<{ x: number; y: number } | null>(null)
  const swiped = useRef(false)
  const down = ({ clientX, clientY }: PointerEvent) => {
    start.current = { x: clientX, y: clientY }
    swiped.current = false
  }
  const up = ({ clientX, clientY }: PointerEvent) => {
    if (!start.current) return
    const { x, y } = start.current
    start.current = null
    swiped.current = y - clientY > far || Math.abs(x - clientX) > far
    if (swiped.current) onClose()
  }
  return (
    <div onPointerDown={down} onPointerUp={up} onPointerCancel={() => { start.current = null }} className="flex w-full touch-none items-stretch rounded-packet bg-bubble text-bubble-ink shadow-2">
      <button type="button" onClick={() => !swiped.current && onOpen()} className="grid min-h-[60px] min-w-0 flex-1 grid-cols-[38px_minmax(0,1fr)] items-center gap-x-2.5 rounded-packet py-2 pl-3 text-left">
        <Avatar name={avatar} size={38} />
        <span className="min-w-0">
          <Zh className="block truncate text-small text-client-2">{title.zh}</Zh>
          <Zh className="block truncate text-[.9375rem]/[1.25rem]">{line.zh}</Zh>
          {english && line.en && <En className="block truncate text-gloss text-client-2">{line.en}</En>}
        </span>
      </button>
      <button type="button" onClick={onClose} aria-label={text.dismissNews} className="grid w-11 flex-none place-items-center rounded-packet text-client-2"><Icon name="close" size={14} /></button>
    </div>
  )
}
