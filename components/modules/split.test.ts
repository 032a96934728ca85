import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { dateOf, dayOf, localDate, splitDays } from './split'

const scenes = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const lengths = (today: string, start: string, items = scenes) => splitDays(items, today, start).map((one) => [one.date, one.items.join('')])

describe('the days until the start', () => {
  it('hold the scenes in order, evenly, weekends too; the day of the start is free', () => {
    expect(lengths('2026-11-20', '2026-11-23')).toEqual([['2026-11-20', 'abc'], ['2026-11-21', 'de'], ['2026-11-22', 'fg']])
    expect(lengths('2026-11-20', '2026-11-21')).toEqual([['2026-11-20', 'abcdefg']])
  })

  it('leave days free where there are more of them than scenes', () => {
    expect(lengths('2026-12-28', '2027-01-03', ['a', 'b', 'c'])).toEqual([['2026-12-28', 'a'], ['2026-12-30', 'b'], ['2027-01-01', 'c']])
  })

  it.each(['2026-11-20', '2026-11-19', '1999-01-01', '', 'soon', '2026-02-30'])('are today alone for %s', (start) => expect(lengths('2026-11-20', start)).toEqual([['2026-11-20', 'abcdefg']]))

  it('hold nothing where there is nothing', () => expect(splitDays([], '2026-11-20', '2026-11-30')).toEqual([]))

  it('hold every scene exactly once, in order, with at most one more on one day than on another', () => {
    const count = fc.integer({ min: 1, max: 40 })
    fc.assert(fc.property(count, fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -400, max: 400 }), (many, today, ahead) => {
      const items = Array.from({ length: many }, (_, index) => index)
      const days = splitDays(items, dateOf(today), dateOf(today + ahead))
      expect(days.flatMap((one) => one.items)).toEqual(items)
      const left = Math.max(1, ahead)
      const sizes = days.map((one) => one.items.length)
      expect(Math.max(...sizes)).toBe(Math.ceil(many / left))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(Math.max(1, Math.floor(many / left)))
      expect(days).toHaveLength(Math.min(many, left))
      const dates = days.map(({ date }) => dayOf(date) ?? Number.NaN)
      expect(dates[0]).toBe(today)
      expect(dates.every((date, at) => at === 0 || date > (dates[at - 1] ?? Infinity))).toBe(true)
      expect(dates.at(-1)).toBeLessThan(today + left)
    }))
  })
})

describe('a date where the person is', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it.each([
    ['America/New_York', '2026-03-08T04:30:00Z', '2026-03-07'], // the night in which clocks go forward
    ['America/New_York', '2026-03-09T03:30:00Z', '2026-03-08'],
    ['Europe/Berlin', '2026-10-24T22:30:00Z', '2026-10-25'], // and back
    ['Asia/Shanghai', '2026-12-31T16:30:00Z', '2027-01-01'],
  ])('in %s at %s is %s', (where, now, date) => {
    process.env['TZ'] = where
    expect(localDate(new Date(now))).toBe(date)
  })

  it('counts a day where clocks change as one', () => {
    process.env['TZ'] = 'America/New_York'
    expect(lengths('2026-03-07', '2026-03-10', ['a', 'b', 'c'])).toEqual([['2026-03-07', 'a'], ['2026-03-08', 'b'], ['2026-03-09', 'c']])
  })

  it('is one that the calendar has', () => {
    expect([dayOf('2026-02-29'), dayOf('2026-13-01'), dayOf('26-1-1')]).toEqual([null, null, null])
    expect(dateOf(dayOf('2028-02-29') ?? 0)).toBe('2028-02-29')
  })
})
