import type { LocalTime, ViewEvent } from '@/engine/types'
import { hourMinute, sameDay } from '../ui/clock'
import { dayOf, minutesBetween, storyTime } from './time'

export type Item =
  | { is: 'time'; key: string; text: string; day?: true } // day: a new one begins here
  | { is: 'line'; key: string; event: ViewEvent }
  | { is: 'said'; key: string; event: ViewEvent; first: boolean } // first: of one speaker's group, carries name and avatar

const sparse = 5 // story minutes between two messages before the client shows the time again

const standsAlone = (event: ViewEvent): boolean => event.kind === 'system' || event.kind === 'recalled'

/** Events of one chat in order (a typing cue is none of them) -> what the list shows: sparse times, grey lines, groups of one speaker. */
export const thread = (events: ViewEvent[]): Item[] => {
  const items: Item[] = []
  let shown: LocalTime | undefined // the last time written
  let before: ViewEvent | undefined
  let mine = 0 // own things are counted, so that one keeps its place when the server has given it its id
  for (const event of events.filter(({ kind }) => kind !== 'typing')) {
    const key = event.from === 'me' ? `me ${(mine += 1)}` : event.id
    const due = before === undefined ? !standsAlone(event) || event.kind === 'recalled' : minutesBetween(before.at, event.at) >= sparse
    const dawns = before !== undefined && !sameDay(before.at, event.at)
    if (due || dawns) {
      const time = { is: 'time', key: `at ${key}` } as const
      items.push(dawns ? { ...time, text: `${dayOf(event.at)} ${hourMinute(event.at)}`, day: true } : { ...time, text: shown ? hourMinute(event.at) : storyTime(event.at) })
      shown = event.at
    }
    if (standsAlone(event)) items.push({ is: 'line', key, event })
    else items.push({ is: 'said', key, event, first: due || dawns || before?.from !== event.from || standsAlone(before) })
    before = event
  }
  return items
}
