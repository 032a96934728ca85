import type { View } from '@/engine/types'
import { minutesBetween } from '../chat/time'
import { waitUntil } from './tray-rows'

const least = 20 // s: nobody reads three messages and writes one faster
const most = 90

/** In timed mode only: how many real seconds stand for the open window. Never scored. Null where the story does not wait. */
export const secondsFor = (view: View, clock: string): number | null => {
  const until = waitUntil(view)
  return until === undefined || view.status === 'ended' ? null : Math.round(Math.min(most, Math.max(least, minutesBetween(clock, until) * 6)))
}
