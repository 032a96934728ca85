import type { LocalTime } from '@/engine/types'

const days = { en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'], zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] } as const

/** "19:32" of a story time. */
export const hourMinute = (at: LocalTime): string => at.slice(11, 16)

/** "Thu" or "周四" of a story time, whatever zone the reader is in. */
export const weekday = (at: LocalTime, language: 'en' | 'zh'): string => days[language][new Date(`${at.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? ''

/** Whether two story times fall on the same day. */
export const sameDay = (one: LocalTime, other: LocalTime): boolean => one.slice(0, 10) === other.slice(0, 10)
