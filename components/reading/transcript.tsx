'use client'
import { Suspense, useCallback, useId, useMemo, useState } from 'react'
import type { ViewEvent } from '@/engine/types'
import { useLongPress } from '../chat/press'
import { peopleIn } from '../chat/people'
import { inVoice } from '../chat/page-language'
import type { RoomProps } from '../chat/room'
import { outOfThreads } from '../chat/threads'
import { walk } from '../chat/walk'
import { Both, useWords } from '../chat/words'
import { fill } from '../ui/fill'
import { En, Zh } from '../ui/text'
import { dayOf, storyTime } from '../chat/time'
import { sameDay } from '../ui/clock'
import { Entry } from './entry'

type Asked = { event: ViewEvent; on: HTMLElement }

/** The open chat as a list of lines, “10:40 刘总：…”: the same view and the same hands as the room, and nothing to be seen but words. */
export default function Transcript({ chat, events, people: all, signs = [], scheduled = [], hands, onTap }: RoomProps) {
  const { labels, text, english } = useWords()
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = useCallback(() => setAsked(null), [])
  const press = useLongPress((on) => {
    const event = events.find((one) => one.id === on.dataset.said)
    if (event && hands.menu) setAsked({ event, on })
  })
  const how = useId()
  const people = useMemo(() => peopleIn(all, chat), [all, chat])
  const byId = new Map(events.map((event) => [event.id, event] as const))
  const lines = outOfThreads(events).filter(({ kind }) => kind !== 'typing')
  const { notice } = chat
  return (
    <div className="relative flex min-h-0 flex-1 flex-col bg-wall">
      <div onClick={onTap} className="flex min-h-0 flex-1 flex-col-reverse overflow-x-hidden overflow-y-auto overscroll-contain">
        <div key={chat.id} role="log" aria-label={fill(text.room, { name: inVoice(labels, chat.name) })} aria-describedby={how} aria-live="polite" aria-relevant="additions" onKeyDown={walk} className="px-5 pt-3 pb-4">
          {notice && <p className="pb-2 text-[.9375rem]/[1.375rem]"><span className="text-client-2">[<Both label={labels.notice} />] </span><Zh>{notice.zh}</Zh>{english && <En className="block">{notice.en}</En>}</p>}
          {lines.map((event, index) => {
            const before = lines[index - 1]
            return (
              <div key={event.id}>
                {before && !sameDay(before.at, event.at) && <p className="num pt-4 text-client-2"><Zh>{dayOf(event.at)}</Zh></p>}
                <div data-said={event.id} role="group" tabIndex={index === lines.length - 1 ? 0 : -1} aria-label={event.kind === 'system' ? inVoice(labels, event) : fill(text.saidBy, { name: inVoice(labels, people[event.from]?.name) })} className="relative rounded-button py-1.5" {...(hands.menu && press)}>
                  <Entry event={event} people={people} hands={hands} signs={signs} quoted={event.kind === 'message' && event.quotes ? byId.get(event.quotes) : undefined} />
                </div>
              </div>
            )
          })}
          {scheduled.map(({ at, zh }) => <p key={`${at} ${zh}`} className="py-1.5 text-client-2"><Both label={{ zh: fill(labels.sendsAt.zh, { time: storyTime(at) }), en: fill(labels.sendsAt.en, { time: storyTime(at, 'en') }) }} /> <Zh>{zh}</Zh></p>)}
        </div>
      </div>
      <p id={how} hidden>{text.howToAct}</p>
      {asked && <Suspense>{hands.menu?.({ event: asked.event, anchor: asked.on, onClose: close })}</Suspense>}
    </div>
  )
}
