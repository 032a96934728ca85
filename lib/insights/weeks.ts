const day = 24 * 60 * 60 * 1000

/** The ISO week in which an instant falls in a time zone: `2026-W47`. They sort as text. */
export function weekOf(at: Date, timeZone: string): string {
  const local = new Date(`${new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)}T00:00:00Z`)
  const thursday = new Date(local.getTime() + (3 - ((local.getUTCDay() + 6) % 7)) * day)
  const week = Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * day)) + 1
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}

/** The Monday of an ISO week, as `2026-11-16`. */
export function mondayOf(week: string): string {
  const [year = 0, number = 0] = week.split('-W').map(Number)
  const fourth = new Date(Date.UTC(year, 0, 4)) // always in week 1
  return new Date(fourth.getTime() + ((number - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * day).toISOString().slice(0, 10)
}

/** The Sunday of an ISO week. */
export const sundayOf = (week: string): string => new Date(Date.parse(mondayOf(week)) + 6 * day).toISOString().slice(0, 10)

/** The first of the last so many weeks, this one included. */
export const weeksAgo = (now: Date, timeZone: string, span: number): string => weekOf(new Date(now.getTime() - (span - 1) * 7 * day), timeZone)
