const day = 24 * 60 * 60 * 1000 // of a calendar in which every day is as long: dates are counted there, never with a clock that is put forward

/** The day of the calendar that a date like 2026-11-22 names, counted from 1970; null where it names none. */
export function dayOf(date: string): number | null {
  const [, year, month, date_] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (!year || !month || !date_) return null
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date_))
  return new Date(time).toISOString().startsWith(date) ? time / day : null
}

/** The date of a day counted so. */
export const dateOf = (count: number): string => new Date(count * day).toISOString().slice(0, 10)

/** The date where this person is. */
export const localDate = (now: Date): string =>
  [String(now.getFullYear()).padStart(4, '0'), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')

export type Days<One> = { date: string; items: One[] }[]

/**
 * Spreads things in their order over the days from today to the day before the start, weekends too, so evenly that no day has two more than another;
 * the first of them is today's. A start that is today, past or no date: all of it today. Days without any are left out.
 */
export function splitDays<One>(items: readonly One[], today: string, start: string): Days<One> {
  const first = dayOf(today)
  if (first === null || items.length === 0) return []
  const days = Math.max(1, (dayOf(start) ?? first) - first)
  const split = new Map<number, One[]>()
  for (const [index, item] of items.entries()) {
    const at = first + Math.floor((index * days) / items.length)
    split.set(at, [...(split.get(at) ?? []), item])
  }
  return [...split].map(([at, some]) => ({ date: dateOf(at), items: some }))
}
