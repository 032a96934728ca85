'use client'
import { useRef, useState, type KeyboardEvent } from 'react'
import type { OpaqueId, ViewEvent } from '@/engine/types'
import { fill } from '../ui/fill'
import { Icon } from '../ui/icon'
import { GreyLine, TimeLine } from './lines'
import { MessageMenu, useLongPress } from './message-menu'
import type { People } from './people'
import { Said } from './said'
import { thread, type Item } from './thread'
import { useWords } from './words'

export type RoomProps = {
  chat: OpaqueId
  name: string
  group: boolean
  events: ViewEvent[]
  people: People
  latest: OpaqueId | null
  onPacket: (event: ViewEvent) => void
  onJoin?: ((event: ViewEvent) => void) | undefined
  onQuote?: ((event: ViewEvent) => void) | undefined
  onTap: () => void
}

/** Up and down walk through the messages, so that the list is one stop for the Tab key. */
const walk = (press: KeyboardEvent<HTMLElement>) => {
  const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, Home: -1e6, End: 1e6 }
  const step = steps[press.key]
  if (step === undefined || !(press.target instanceof HTMLElement) || press.target.closest('textarea')) return
  const all = [...press.currentTarget.querySelectorAll<HTMLElement>('[data-said]')]
  const at = all.findIndex((one) => one.contains(document.activeElement))
  all[Math.min(all.length - 1, Math.max(0, (at < 0 ? all.length : at) + step))]?.focus()
  press.preventDefault()
}

/** The messages of one chat: a log that speaks politely, grows from below and keeps its place when one reads further up. */
export function Room({ chat, name, group, events, people, latest, onPacket, onJoin, onQuote, onTap }: RoomProps) {
  const { text, labels } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const [away, setAway] = useState(false)
  const [menu, setMenu] = useState<OpaqueId | null>(null)
  const press = useLongPress(setMenu)
  const items = thread(events)
  const byId = new Map(events.map((event) => [event.id, event] as const))
  const lastSaid = items.findLast((item) => item.is === 'said')?.key
  const line = (item: Exclude<Item, { is: 'time' }>) => {
    const { event } = item
    if (item.is === 'line') return event.kind === 'system' || event.kind === 'recalled' ? <GreyLine zh={event.zh} en={event.en} /> : null
    const quoted = event.kind === 'message' && event.quotes ? byId.get(event.quotes) : undefined
    return (
      <div data-said tabIndex={item.key === lastSaid ? 0 : -1} className="relative rounded-button" aria-label={fill(text.saidBy, { name: people[event.from]?.name.zh ?? '' })} role="group"
        {...(onQuote && press(event.id))}>
        <Said event={event} first={item.first} named={group} people={people} quoted={quoted} onPacket={onPacket} onJoin={onJoin} />
        {menu === event.id && onQuote && <MessageMenu mine={event.from === 'me'} label={labels.quote} onClose={() => setMenu(null)} onQuote={() => { setMenu(null); onQuote(event) }} />}
      </div>
    )
  }
  const entrance = ({ is, event }: Exclude<Item, { is: 'time' }>) => (event.id !== latest ? '' : is === 'line' ? 'rq-fade' : event.from === 'me' ? 'rq-sent' : 'rq-arrive')
  return (
    <div className="relative min-h-0 flex-1 bg-wall">
      <div ref={scroller} onClick={onTap} onScroll={(scroll) => setAway(scroll.currentTarget.scrollTop < -120)} className="flex h-full flex-col-reverse overflow-x-hidden overflow-y-auto overscroll-contain">
        <div key={chat} role="log" aria-label={fill(text.room, { name })} aria-live="polite" aria-relevant="additions" onKeyDown={walk} className="px-3 pt-1.5 pb-2.5">
          {items.map((item) => item.is === 'time' ? <TimeLine key={item.key} text={item.text} />
            : <div key={`${item.key} ${item.is}`} className={entrance(item)}>{line(item)}</div>)}
        </div>
      </div>
      {away && (
        <button type="button" onClick={() => scroller.current?.scrollTo({ top: 0, behavior: 'smooth' })} aria-label={text.toBottom}
          className="absolute right-3 bottom-3 grid size-11 place-items-center rounded-full border border-client-rule bg-bar text-bubble-ink shadow-1"><Icon name="down" size={20} /></button>
      )}
    </div>
  )
}
