'use client'
import { useState } from 'react'
import type { OpaqueId, ViewChat, ViewEvent } from '@/engine/types'
import { button } from '../ui/button'
import { En, Zh } from '../ui/text'
import { filled } from './filled'
import { ForwardSheet } from './forward-sheet'
import { gist, type People } from './people'
import { Sheet } from './sheet'
import { Both, useWords } from './words'

type Props = { first: OpaqueId; events: ViewEvent[]; people: People; chats: ViewChat[]; onSend: (targets: OpaqueId[], to: OpaqueId) => void; onClose: () => void }

/** 多选: which messages go on together, then where to. `events`: those that may be passed on, in order; `first`: the one that was held. */
export function SeveralSheet({ first, events, people, chats, onSend, onClose }: Props) {
  const { labels, english } = useWords()
  const [chosen, setChosen] = useState<OpaqueId[]>([first])
  const [sending, setSending] = useState(false)
  const targets = events.flatMap(({ id }) => (chosen.includes(id) ? [id] : []))
  if (sending) return <ForwardSheet title={labels.sendTo} chats={chats} onPick={(to) => onSend(targets, to)} onClose={() => setSending(false)} />
  const touch = (id: OpaqueId) => setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  const count = filled(labels.chosen, { count: targets.length })
  return (
    <Sheet title={<span className="num"><Both label={count} en="font-normal text-client-2" /></span>} onClose={onClose}>
      <ul>
        {events.map((event) => {
          const { zh, en } = gist(event, labels)
          return (
            <li key={event.id} className="border-b border-client-rule">
              <label className="flex min-h-14 items-start gap-3 py-2.5">
                <input type="checkbox" ref={event.id === first ? (box) => box?.scrollIntoView({ block: 'nearest' }) : undefined} checked={chosen.includes(event.id)} onChange={() => touch(event.id)} className="mt-0.5 size-5 flex-none accent-accent" />
                <span className="min-w-0 text-[.9375rem]/[1.3125rem]"><Zh className="block text-small text-client-2">{event.from === 'me' ? labels.me.zh : people[event.from]?.name.zh}</Zh><Zh className="wrap-anywhere">{zh}</Zh>{english && en && <En className="block text-gloss text-client-2">{en}</En>}</span>
              </label>
            </li>
          )
        })}
      </ul>
      <div className="sticky -bottom-4 -mx-5 -mb-4 border-t border-client-rule bg-bar px-5 py-3">
        <button type="button" disabled={targets.length === 0} onClick={() => setSending(true)} className={`${button()} w-full`}><Both label={labels.together} en="font-normal" /></button>
      </div>
    </Sheet>
  )
}
