import type { Range } from '@/engine/types'

const DAY = 86_400
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** Local times as seconds since the story starts. `day` is the day a bare `22:45` belongs to: days since the first. */
export type Clock = { local: string; zone: string; second: number; weekday: number }

/** Reads `2026-03-10 10:00 Asia/Shanghai`. */
export const readStart = (text: string): Clock | null => {
  const found = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})\s+(\S+)$/.exec(text)
  if (!found) return null
  const [, date = '', time = '', zone = ''] = found
  const stamp = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(stamp) || !knownZone(zone)) return null
  return { local: `${date}T${time}`, zone, second: Math.floor(stamp / 1000) % DAY, weekday: new Date(stamp).getUTCDay() }
}

const knownZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

const ofDay = (text: string): number | null => {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text)
  if (!found) return null
  const [hour, minute, second] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)]
  return hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : null
}

/**
 * `22:45` on the given day, or `Wed 08:20` on the first Wednesday from the start on (before it in a chat's history).
 * Returns the instant and the day it names, `null` when it is no time.
 */
export const readTime = (clock: Clock, text: string, day: number, past = false): { at: number; day: number } | null => {
  const [first = '', second] = text.trim().split(/\s+/)
  const time = ofDay(second ?? first)
  if (time === null) return null
  if (second === undefined) return { at: day * DAY + time - clock.second, day }
  const weekday = days.indexOf(first)
  if (weekday < 0) return null
  const ahead = (weekday - clock.weekday + 7) % 7
  const named = past && ahead * DAY + time >= clock.second ? ahead - 7 : ahead
  return { at: named * DAY + time - clock.second, day: named }
}

/** `90s`, `5m`, `2h`, `1h30m` in seconds. */
export const readSpan = (text: string): number | null => {
  const found = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text.trim())
  if (!found || !found[0]) return null
  return Number(found[1] ?? 0) * 3600 + Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0)
}

export const sayspan = (seconds: number): string => {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
  return `${h ? `${h}h` : ''}${m ? `${m}m` : ''}${s || (!h && !m) ? `${s}s` : ''}`
}

export const sayTime = (clock: Clock, at: number): string => {
  const total = clock.second + at
  const day = Math.floor(total / DAY)
  const minute = Math.floor((total - day * DAY) / 60)
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  return day === 0 ? time : `${days[(((clock.weekday + day) % 7) + 7) % 7]} ${time}`
}

/** `00:00..03:00`: the first such stretch from the start on; `Wed 08:00..09:30` on the day it names. */
export const readClockRange = (clock: Clock, text: string): Range | null => {
  const [from = '', to = ''] = text.split('..')
  const named = from.includes(' ') ? readTime(clock, from, 0) : null
  if (named) {
    const end = readTime(clock, to, named.day)
    return end && end.at >= named.at ? { min: named.at, max: end.at } : null
  }
  const [min, max] = [ofDay(from), ofDay(to)]
  if (min === null || max === null) return null
  const begin = min >= clock.second ? min - clock.second : min + DAY - clock.second
  return { min: begin, max: begin + ((max - min + DAY) % DAY) }
}

/** `2m..5m`, `30s..`, `..1m`, or one span for "from then on". */
export const readSpanRange = (text: string): Range | null => {
  const [from = '', to] = text.split('..')
  const min = from ? readSpan(from) : 0
  const max = to ? readSpan(to) : Number.MAX_SAFE_INTEGER
  return min === null || max === null || max < min ? null : { min, max }
}

/** Yuan as written, in cents: `6.66` is 666. */
export const readYuan = (text: string): number | null => (/^\d+(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null)
export const sayYuan = (cents: number): string => (cents / 100).toFixed(2).replace(/\.00$/, '')

/** `0.01..20`, or one amount. */
export const readYuanRange = (text: string): Range | null => {
  const [from = '', to] = text.split('..')
  const min = readYuan(from)
  const max = to === undefined ? min : readYuan(to)
  return min === null || max === null || max < min ? null : { min, max }
}
