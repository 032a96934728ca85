'use client'
import { useState } from 'react'
import { fill } from '../ui/fill'
import { Icon } from '../ui/icon'
import { Zh } from '../ui/text'
import type { ListedChat } from './chat-row'
import { HandIcon } from './hand-icons'
import { Both, useWords } from './words'

/** Chats that were put out of the way: one row of the list, which opens. It tells quietly that something came. `holds`: the open chat is among them. */
export default function FoldedChats({ chats, holds, children }: { chats: ListedChat[]; holds: boolean; children: React.ReactNode }) {
  const { labels, text } = useWords()
  const [open, setOpen] = useState(holds)
  const unread = chats.reduce((sum, one) => sum + one.unread, 0)
  return (
    <li className="border-b border-client-rule">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)} className="grid min-h-(--list-row) w-full grid-cols-[var(--list-picture)_minmax(0,1fr)_auto] items-center gap-x-3 px-4 py-2.5 text-left outline-offset-[-2px]">
        <span className="grid size-(--list-picture) place-items-center rounded-(--avatar-round) bg-client-rule text-client-2"><HandIcon name="fold" size={24} /></span>
        <span className="min-w-0 text-[1rem]/[1.375rem] font-medium"><Both label={labels.folded} stacked en="text-small font-normal text-client-2" />
          <Zh className="block truncate text-[.84375rem]/[1.125rem] font-normal text-client-2">{chats.map(({ chat }) => chat.name.zh).join('、')}</Zh></span>
        <span className="flex items-center gap-2 text-client-2">{unread > 0 && <><span aria-hidden="true" className="size-2.5 rounded-full bg-cinnabar" /><span className="sr-only">{fill(text.unread, { count: unread })}</span></>}<Icon name="down" size={16} className={open ? '-scale-y-100' : ''} /></span>
      </button>
      {open && <ul className="border-t border-client-rule bg-list-top">{children}</ul>}
    </li>
  )
}
