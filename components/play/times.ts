import type { LocalTime, View } from '@/engine/types'
import { minutesBetween } from '../chat/time'
import { waitUntil } from './tray-rows'

export type WaitKey = 'seeWhatComes' | 'inFive' | 'inThirty' | 'tomorrow' | 'toTheEnd'
/** One way to let time pass. `until` goes over the wire; without it the wait ends with the next thing that happens. `at`: where the clock may come to stand. */
export type Wait = { key: WaitKey; at: LocalTime; until?: LocalTime }

const morning = '08:30' // when people are at their phones again

// Story time is a wall clock without daylight saving: UTC is borrowed only for its arithmetic.
export const later = (from: LocalTime, minutes: number): LocalTime => {
  const seconds = from.length === 16 ? `${from}:00` : from
  return new Date(Date.parse(`${seconds}Z`) + minutes * 60_000).toISOString().slice(0, 19)
}

/** The next morning after a story time; the same day's where it is still night. */
export const nextMorning = (from: LocalTime): LocalTime => {
  const today = `${from.slice(0, 10)}T${morning}:00`
  return from < today ? today : later(today, 24 * 60)
}

/** What one can wait for inside the open window; nothing where the story does not wait for the trainee. */
export const waitsIn = (view: View, clock: LocalTime): Wait[] => {
  const main = view.points.find((point) => point.role === 'main')
  const first = waitUntil(view)
  if (!main || first === undefined) return []
  const end = main.closes ?? first
  const fixed: Wait[] = [
    { key: 'inFive', at: later(clock, 5), until: later(clock, 5) },
    { key: 'inThirty', at: later(clock, 30), until: later(clock, 30) },
    { key: 'tomorrow', at: nextMorning(clock), until: nextMorning(clock) },
  ]
  const inside = fixed.filter((wait) => wait.at < end)
  const all: Wait[] = [{ key: 'seeWhatComes', at: first }, ...inside, ...(minutesBetween(first, end) >= 1 ? [{ key: 'toTheEnd' as const, at: end, until: end }] : [])]
  return all.toSorted((a, b) => minutesBetween(b.at, a.at))
}

/** When a message may go out that is not sent at once: soon, tonight where there is one left, in the morning. */
export const sendTimes = (clock: LocalTime): LocalTime[] => {
  const evening = `${clock.slice(0, 10)}T20:00:00`
  const dawn = nextMorning(clock)
  return [later(clock, 10), later(clock, 60), ...(later(clock, 60) < evening ? [evening] : []), dawn, later(dawn, 30)]
}

export type HoldKey = 'openEnded' | 'forAnHour' | 'tillEvening' | 'forToday'

/** How long a status may hold: until it is changed, for an hour, till people go home where that is still to come, for the day. */
export const holdsFrom = (clock: LocalTime): { key: HoldKey; at?: LocalTime }[] => {
  const today = clock.slice(0, 10)
  const evening = `${today}T18:00:00`
  return [{ key: 'openEnded' }, { key: 'forAnHour', at: later(clock, 60) }, ...(clock < evening ? [{ key: 'tillEvening' as const, at: evening }] : []), { key: 'forToday', at: `${today}T23:59:00` }]
}
