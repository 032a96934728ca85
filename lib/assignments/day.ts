const hour = 60 * 60 * 1000

/** The day it is somewhere at an instant, as `2026-03-20`. `timeZone`: IANA. */
export function dayAt(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory' }).formatToParts(instant)
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

/** The last millisecond of a day somewhere, whatever its clocks do that night. Null when there is no such day in the calendar. */
export function endOfDay(day: string, timeZone: string): Date | null {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return null
  let [within, after] = [midnight + 24 * hour - 15 * hour, midnight + 24 * hour + 15 * hour] // no zone is farther from UTC
  while (after - within > 1) {
    const middle = Math.floor((within + after) / 2)
    if (dayAt(new Date(middle), timeZone) <= day) within = middle
    else after = middle
  }
  return new Date(within)
}
