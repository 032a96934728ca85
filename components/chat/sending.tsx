'use client'
import { createContext, useContext } from 'react'
import type { ViewEvent } from '@/engine/types'
import { GreyLine, TimeLine } from './lines'
import type { People } from './people'
import { Said } from './said'
import { thread } from './thread'

const Context = createContext<ViewEvent | null>(null)
/** What has just been sent and is not yet among the room's events; null when all is. */
export const SendingProvider = Context.Provider

type Props = { events: ViewEvent[]; named: boolean; people: People }

const nobody = {}

/** One's own bubble in the very frame of the tap; in the next the room has it in its own place, and only there is it read out. */
export function Sending({ events, named, people }: Props) {
  const event = useContext(Context)
  if (!event) return null
  const last = events.at(-1)
  const items = thread(last ? [last, event] : [event])
  const quoted = event.kind === 'message' && event.quotes ? events.find((one) => one.id === event.quotes) : undefined
  return (
    <div aria-hidden="true">
      {items.slice(items.findLastIndex((item) => item.is !== 'time' && item.event === last) + 1).map((item) => (
        item.is === 'time' ? <TimeLine key={item.key} text={item.text} day={item.day} />
        : <div key={item.key} className="translate-y-2">
            {item.event.kind === 'system' ? <GreyLine zh={item.event.zh} en={item.event.en} /> : <Said event={item.event} first={item.is === 'said' && item.first} named={named} people={people} hands={nobody} signs={[]} quoted={quoted} />}
          </div>
      ))}
    </div>
  )
}
