import type { LocalTime } from '@/engine/types'
import { hourMinute, weekday } from '../ui/clock'

/** "周四 19:32": the client is Chinese whatever language the page has. */
export const storyTime = (at: LocalTime): string => `${weekday(at, 'zh')} ${hourMinute(at)}`

export const sameDay = (a: LocalTime, b: LocalTime): boolean => a.slice(0, 10) === b.slice(0, 10)

/** A time seen from another: the day only where it differs. */
export const timeFrom = (now: LocalTime, at: LocalTime): string => (sameDay(now, at) ? hourMinute(at) : storyTime(at))

const stamp = (at: LocalTime): number => Date.parse(`${at.length === 16 ? `${at}:00` : at}Z`)

/** Story minutes from one time to a later one. */
export const minutesBetween = (from: LocalTime, to: LocalTime): number => (stamp(to) - stamp(from)) / 60_000
