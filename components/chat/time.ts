import type { LocalTime } from '@/engine/types'
import { hourMinute, sameDay, weekday } from '../ui/clock'

/** "周四 19:32": the client is Chinese whatever language the page has; English stands only among English words. */
export const storyTime = (at: LocalTime, language: 'en' | 'zh' = 'zh'): string => `${weekday(at, language)} ${hourMinute(at)}`

/** A time seen from another: the day only where it differs. */
export const timeFrom = (now: LocalTime, at: LocalTime, language: 'en' | 'zh' = 'zh'): string => (sameDay(now, at) ? hourMinute(at) : storyTime(at, language))

/** A stretch of time as it is told later: the first day is named once the clock stands on another, the second where it is not the first. */
export const spanFrom = (now: LocalTime, from: LocalTime, to: LocalTime, language: 'en' | 'zh'): { from: string; to: string } =>
  ({ from: timeFrom(now, from, language), to: timeFrom(from, to, language) })

/** "3月13日": a story time's date. */
const date = (at: LocalTime): string => `${Number(at.slice(5, 7))}月${Number(at.slice(8, 10))}日`

/** "3月13日 周五": what stands where a day ends and another begins. */
export const dayOf = (at: LocalTime): string => `${date(at)} ${weekday(at, 'zh')}`

const stamp = (at: LocalTime): number => Date.parse(`${at.length === 16 ? `${at}:00` : at}Z`)

/** Story minutes from one time to a later one. */
export const minutesBetween = (from: LocalTime, to: LocalTime): number => (stamp(to) - stamp(from)) / 60_000

const midnight = (at: LocalTime): LocalTime => `${at.slice(0, 10)}T00:00`

/** As sparse as a list of chats writes it: 19:32 today, then 昨天, 周三, 3月2日. */
export const listTime = (now: LocalTime, at: LocalTime): string => {
  const days = minutesBetween(midnight(at), midnight(now)) / (24 * 60)
  return days <= 0 ? hourMinute(at) : days === 1 ? '昨天' : days < 7 ? weekday(at, 'zh') : date(at)
}
