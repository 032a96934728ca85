'use client'
import { lazy, memo, Suspense, useCallback, useEffect, useId, useMemo, useRef, useState, type UIEvent } from 'react'
import type { OpaqueId, ViewChat, ViewEvent } from '@/engine/types'
import { fill } from '../ui/fill'
import { Icon } from '../ui/icon'
import type { Hands } from './hands'
import { GreyLine, TimeLine } from './lines'
import type { Signs } from './marks'
import { peopleIn, type People } from './people'
import { useLongPress } from './press'
import { Row } from './row'
import { Said } from './said'
import type { ScheduledLine } from './scheduled'
import { Sending } from './sending'
import { thread, type Item } from './thread'
import { isAnswer, outOfThreads } from './threads'
import { inVoice } from './page-language'
import { walk } from './walk'
import { useWords } from './words'

const NewInThread = lazy(() => import('./new-in-thread'))
const Board = lazy(() => import('./board'))
const Scheduled = lazy(() => import('./scheduled').then(({ Scheduled: shown }) => ({ default: shown })))

export type RoomProps = {
  chat: ViewChat
  events: ViewEvent[] // those that have arrived
  people: People
  latest: OpaqueId | null
  signs?: Signs | undefined // what the client lets people put on a message
  threaded?: boolean // it shows one thread, and what was said there
  scheduled?: ScheduledLine[] | undefined // mine, still to be sent here
  hands: Hands
  onTap: () => void
}

type Asked = { event: ViewEvent; on: HTMLElement } // whose menu is open

const none: Signs = []
const nothing: ScheduledLine[] = []

/** The messages of one chat: a log that speaks politely, grows from below and keeps its place when one reads further up. */
export const Room = memo(function Room({ chat, events, people: all, latest, signs = none, threaded = false, scheduled = nothing, hands, onTap }: RoomProps) {
  const { labels, text } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const [away, setAway] = useState(false)
  const up = useRef(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const ask = (on: HTMLElement) => {
    const event = events.find((one) => one.id === on.dataset.said)
    if (event && hands.menu) setAsked({ event, on })
  }
  const press = useLongPress(ask)
  const how = useId()
  const close = useCallback(() => setAsked(null), [])
  const people = useMemo(() => peopleIn(all, chat), [all, chat])
  const newest = events.at(-1)
  const own = newest?.from === 'me' ? newest.id : null
  useEffect(() => {
    if (own && up.current) scroller.current?.scrollTo({ top: 0 }) // what one has just sent is what one looks at; asking where the list stands would cost a layout
  }, [own])
  const scrolled = ({ currentTarget: { scrollTop } }: UIEvent<HTMLDivElement>) => {
    up.current = scrollTop < -1
    setAway(scrollTop < -120)
  }
  const shown = threaded ? events : outOfThreads(events)
  const items = thread(shown)
  const byId = new Map(events.map((event) => [event.id, event] as const))
  const last = items.findLast((item) => item.is === 'said')
  const find = (id: OpaqueId) => scroller.current?.querySelector<HTMLElement>(`[data-said="${id}"]`)
  const say = (event: ViewEvent, first: boolean) => (
    <div data-said={event.id} tabIndex={last?.is === 'said' && event.id === last.event.id ? 0 : -1} className="relative rounded-button pointer-coarse:select-none" aria-label={event.kind === 'system' ? inVoice(labels, event) : fill(text.saidBy, { name: inVoice(labels, people[event.from]?.name) })} role="group"
      {...(hands.menu && press)}>
      {event.kind === 'system' ? <GreyLine zh={event.zh} en={event.en} /> : <Said event={event} first={first} named={chat.kind === 'group'} people={people} hands={hands} signs={signs} quoted={event.kind === 'message' && event.quotes ? byId.get(event.quotes) : undefined} />}
    </div>
  )
  const answered = !threaded && newest && isAnswer(newest) && newest.from !== 'me' && byId.has(newest.thread) ? newest : undefined
  const entrance = ({ is, event }: Exclude<Item, { is: 'time' }>) => (event.id !== latest ? '' : is === 'line' ? 'rq-fade' : event.from === 'me' ? 'rq-sent' : 'rq-arrive')
  const pinned = chat.pins?.findLast((id) => byId.has(id))
  return (
    <div className="relative flex min-h-0 flex-1 flex-col bg-wall">
      {(chat.notice ?? pinned) && <Suspense fallback={<div className="h-11 flex-none bg-bar" />}><Board key={chat.id} notice={chat.notice} pinned={pinned && byId.get(pinned)} onFind={(id) => { find(id)?.scrollIntoView({ block: 'center' }); find(id)?.focus() }} /></Suspense>}
      <div ref={scroller} onClick={onTap} onScroll={scrolled} className="flex min-h-0 flex-1 flex-col-reverse overflow-x-hidden overflow-y-auto overscroll-contain">
        <div key={chat.id} role="log" aria-label={fill(text.room, { name: inVoice(labels, chat.name) })} aria-describedby={hands.menu && how} aria-live="polite" aria-relevant="additions" onKeyDown={walk} className="px-3 pt-1.5 pb-2.5">
          {items.map((item) => item.is === 'time' ? <TimeLine key={item.key} text={item.text} day={item.day} />
            : <Row key={item.key} event={item.event} first={item.is === 'said' && item.first} entrance={entrance(item)} onEditAgain={hands.onEditAgain} say={say} />)}
          {!threaded && <Sending events={shown} named={chat.kind === 'group'} people={people} />}
          {scheduled.length > 0 && <Suspense>{scheduled.map((line) => <Scheduled key={`${line.at} ${line.zh}`} line={line} />)}</Suspense>}
        </div>
      </div>
      {hands.menu && <p id={how} hidden>{text.howToAct}</p>}
      {asked && <Suspense>{hands.menu?.({ event: asked.event, anchor: asked.on, onClose: close })}</Suspense>}
      {answered && hands.onThread && <Suspense><NewInThread event={answered} people={people} onOpen={hands.onThread} /></Suspense>}
      {away && (
        <button type="button" onClick={() => scroller.current?.scrollTo({ top: 0, behavior: 'smooth' })} aria-label={text.toBottom}
          className="absolute right-3 bottom-3 grid size-11 place-items-center rounded-full border border-client-rule bg-bar text-bubble-ink shadow-1"><Icon name="down" size={20} /></button>
      )}
    </div>
  )
})
