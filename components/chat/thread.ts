import type { LocalTime, ViewEvent } from '@/engine/types'
import { minutesBetween, storyTime, timeFrom } from './time'

export type Item =
  | { is: 'time'; key: string; text: string }
  | { is: 'line'; key: string; event: ViewEvent }
  | { is: 'said'; key: string; event: ViewEvent; first: boolean } // first: of one speaker's group, carries name and avatar

const sparse = 5 // story minutes between two messages before the client shows the time again

const standsAlone = (event: ViewEvent): boolean => event.kind === 'system' || event.kind === 'recalled'

/** Events of one chat in order -> what the list shows: sparse times, grey lines, groups of one speaker. */
export const thread = (events: ViewEvent[]): Item[] => {
  const items: Item[] = []
  let shown: LocalTime | undefined // the last time written
  let before: ViewEvent | undefined
  for (const event of events) {
    const due = before === undefined ? !standsAlone(event) || event.kind === 'recalled' : minutesBetween(before.at, event.at) >= sparse
    if (due) {
      items.push({ is: 'time', key: `at ${event.id}`, text: shown ? timeFrom(shown, event.at) : storyTime(event.at) })
      shown = event.at
    }
    if (standsAlone(event)) items.push({ is: 'line', key: event.id, event })
    else items.push({ is: 'said', key: event.id, event, first: due || before?.from !== event.from || standsAlone(before) })
    before = event
  }
  return items
}
