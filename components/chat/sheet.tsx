'use client'
import { useEffect, useRef } from 'react'
import { Icon } from '../ui/icon'
import { useWords } from './words'

type Props = { title: React.ReactNode; paper?: boolean; bare?: boolean; onClose: () => void; children: React.ReactNode }

/** A page of the phone over the chat: Escape or the arrow goes back. `bare`: what it holds lays itself out and scrolls. */
export function Sheet({ title, paper = false, bare = false, onClose, children }: Props) {
  const { text } = useWords()
  const dialog = useRef<HTMLElement>(null)
  useEffect(() => dialog.current?.focus(), [])
  return (
    <section ref={dialog} role="dialog" aria-modal="true" aria-labelledby="sheet-title" tabIndex={-1} onKeyDown={(press) => press.key === 'Escape' && onClose()}
      className={`rq-rise absolute inset-0 z-30 flex flex-col outline-none ${paper ? 'bg-sheet text-ink' : 'bg-bar text-bubble-ink'}`}>
      <div className={`grid min-h-[50px] flex-none grid-cols-[56px_minmax(0,1fr)_56px] items-center border-b ${paper ? 'border-rule' : 'border-client-rule'}`}>
        <button type="button" onClick={onClose} aria-label={text.back} className="grid h-11 place-items-center"><Icon name="back" size={24} /></button>
        <h2 id="sheet-title" className="truncate text-center text-[1rem] font-semibold">{title}</h2>
      </div>
      {bare ? children : <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>}
    </section>
  )
}
