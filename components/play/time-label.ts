import type { LocalTime, ViewChoice } from '@/engine/types'
import { timeFrom } from '../chat/time'
import type { Label, LabelKey } from '../chat/words'
import { fill } from '../ui/fill'
import { deliveryIn } from './gestures'

// A wait within the same minute would name the time it already is.
const soon = (clock: LocalTime, until: LocalTime): boolean => clock.slice(0, 16) === until.slice(0, 16)

/** What stands at the end of a row: until when a silence runs, or when a message would go out. Null for what is done at once. */
export const timeLabel = (choice: ViewChoice, labels: Record<LabelKey, Label>, clock: LocalTime): Label | null => {
  const deliver = deliveryIn(choice)
  const at = deliver ?? choice.until
  if (at === undefined) return null
  if (deliver === undefined && soon(clock, at)) return labels.moment
  const { zh, en } = deliver === undefined ? labels.until : labels.scheduled
  return { zh: fill(zh, { time: timeFrom(clock, at) }), en: fill(en, { time: timeFrom(clock, at, 'en') }) }
}
