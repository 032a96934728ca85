'use client'
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { HandIcon } from './hand-icons'
import type { MessageMenuOf } from './hands'
import { En, Zh } from '../ui/text'
import { columns, menuStep, menuTop } from './menu-place'
import { Both, spoken, useWords } from './words'

const settles = 200 // ms in which the scrolling that brought a message here comes to rest

type Props = { of: MessageMenuOf; anchor: HTMLElement; mine: boolean; onClose: () => void }

/** What can be done with one message. Focus goes back to the message before anything happens, so that it is not lost on the way. */
export function MessageMenu({ of, anchor, mine, onClose }: Props) {
  const { text, english } = useWords()
  const menu = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState<number | null>(null)
  const { signs, entries } = of
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])]
  useLayoutEffect(() => {
    const room = menu.current?.offsetParent
    if (!menu.current || !room) return
    const from = room.getBoundingClientRect()
    const { top: above, bottom: under } = anchor.getBoundingClientRect()
    setTop(menuTop({ top: above - from.top, bottom: under - from.top }, menu.current.offsetHeight, from.height))
  }, [anchor])
  useEffect(() => {
    if (top !== null) menu.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus({ preventScroll: true }) // what is hidden takes no focus
  }, [top])
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (!(target instanceof Node) || !menu.current?.contains(target)) onClose()
    }
    const escape = (key: globalThis.KeyboardEvent) => key.key === 'Escape' && onClose()
    const scrolled = () => {
      if (menu.current?.contains(document.activeElement)) anchor.focus({ preventScroll: true })
      onClose()
    }
    const settled = setTimeout(() => document.addEventListener('scroll', scrolled, true), settles)
    document.addEventListener('keydown', escape)
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    return () => {
      clearTimeout(settled)
      document.removeEventListener('scroll', scrolled, true)
      document.removeEventListener('keydown', escape)
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
    }
  }, [anchor, onClose])
  const leave = () => {
    anchor.focus({ preventScroll: true })
    onClose()
  }
  const press = (key: KeyboardEvent) => {
    key.stopPropagation()
    if (key.key === 'Escape' || key.key === 'Tab') {
      key.preventDefault()
      return leave()
    }
    const all = items()
    const to = menuStep(key.key, all.findIndex((item) => item === document.activeElement), signs.length, all.length)
    if (to === null) return
    key.preventDefault()
    all[to]?.focus()
  }
  const touch = (then: () => void) => () => {
    leave()
    then()
  }
  return (
    <div ref={menu} role="menu" aria-label={text.actions} onKeyDown={press} style={top === null ? { visibility: 'hidden' } : { top }}
      className={`rq-fade absolute z-20 max-w-[calc(100%-1rem)] rounded-[12px] bg-device p-1.5 text-[#fdfbf6] shadow-2 ${mine ? 'right-2' : 'left-2'}`}>
      {signs.length > 0 && (
        <div className={`flex gap-0.5 ${entries.length > 0 ? 'mb-1.5 border-b border-[#fdfbf6]/25 pb-1.5' : ''}`}>
          {signs.map(({ id, pair, pressed, onTouch }) => (
            <button key={id} type="button" role="menuitemcheckbox" aria-checked={pressed} tabIndex={-1} onClick={touch(onTouch)}
              className={`min-h-11 min-w-11 rounded-button px-2 text-[.84375rem] outline-offset-[-2px] ${pressed ? 'bg-[#fdfbf6]/25' : 'hover:bg-[#fdfbf6]/12'}`}><Zh className="block">{pair.zh}</Zh>{english && <En className="block text-small opacity-75">{pair.en}</En>}</button>
          ))}
        </div>
      )}
      <div className="grid" style={{ gridTemplateColumns: `repeat(${Math.min(columns, entries.length)}, minmax(3.5rem, 1fr))` }}>
        {entries.map(({ key, icon, label, pressed, onTouch }) => (
          <button key={key} type="button" role={pressed === undefined ? 'menuitem' : 'menuitemcheckbox'} aria-checked={pressed} aria-label={spoken(label)} tabIndex={-1} onClick={touch(onTouch)}
            className="flex min-h-14 flex-col items-center gap-1 rounded-button px-1 py-1.5 text-small outline-offset-[-2px] hover:bg-[#fdfbf6]/12">
            <HandIcon name={icon} size={20} /><span className="text-center leading-tight"><Both label={label} stacked en="opacity-75" /></span>
          </button>
        ))}
      </div>
    </div>
  )
}
