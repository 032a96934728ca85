import { spoken } from './text/spoken'
import type { EventBody, Instant, LocalTime, Story } from './types'

const DAY = 86_400
const starts = new WeakMap<Story, number>()
const dates = new Map<number, string>() // by days since 1970: a phone full of times has few dates
const DATES = 1_000

// Story time is a wall clock without daylight saving: UTC is borrowed only for its arithmetic.
function startOf(story: Story): number {
  const known = starts.get(story)
  if (known !== undefined) return known
  const start = Date.parse(`${story.starts.local}Z`) / 1000
  starts.set(story, start)
  return start
}

function dateOf(day: number): string {
  const known = dates.get(day)
  if (known !== undefined) return known
  if (dates.size >= DATES) dates.clear()
  const date = new Date(day * DAY * 1000).toISOString().slice(0, 10)
  dates.set(day, date)
  return date
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value))

/** Story seconds to "2026-03-12T19:32:05". */
export function localTime(story: Story, at: Instant): LocalTime {
  const seconds = startOf(story) + at
  const day = Math.floor(seconds / DAY)
  const rest = seconds - day * DAY
  return `${dateOf(day)}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`
}

/** The way back; null when the text is no such time. */
export function instantOf(story: Story, local: string): Instant | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(local)) return null
  const at = Math.round(Date.parse(`${local}Z`) / 1000 - startOf(story))
  return Number.isFinite(at) ? at : null
}

/** "22:45" of the story's day, for signals that read the hour. */
export const hourOf = (story: Story, at: Instant): string => localTime(story, at).slice(11, 16)

/** How long an event without a time of its own takes to come: 4 s plus 0.2 s a character, at most 40 s; a thought takes none. */
export function pauseBefore(body: EventBody): number {
  return body.kind === 'thought' ? 0 : Math.min(40, Math.round(4 + 0.2 * (spoken(body)?.zh.length ?? 0)))
}
