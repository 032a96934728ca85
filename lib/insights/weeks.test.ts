import { expect, test } from 'vitest'
import { mondayOf, sundayOf, weekOf, weeksAgo } from './weeks'

test.each([
  ['2026-03-16T00:30:00Z', 'Asia/Shanghai', '2026-W12'], ['2026-03-15T16:30:00Z', 'Asia/Shanghai', '2026-W12'], ['2026-03-15T15:30:00Z', 'Asia/Shanghai', '2026-W11'],
  ['2026-03-16T03:00:00Z', 'America/Vancouver', '2026-W11'], ['2027-01-01T12:00:00Z', 'UTC', '2026-W53'], ['2024-12-31T12:00:00Z', 'UTC', '2025-W01'],
])('%s in %s falls in %s', (at, zone, week) => expect(weekOf(new Date(at), zone)).toBe(week))

test('a week begins on its Monday and ends on its Sunday, also over the turn of a year', () => {
  expect([mondayOf('2026-W12'), sundayOf('2026-W12')]).toEqual(['2026-03-16', '2026-03-22'])
  expect([mondayOf('2026-W53'), sundayOf('2026-W53')]).toEqual(['2026-12-28', '2027-01-03'])
  expect(mondayOf('2025-W01')).toBe('2024-12-30')
})

test('the last four weeks are this one and three before', () => {
  expect(weeksAgo(new Date('2026-03-18T04:00:00Z'), 'Asia/Shanghai', 4)).toBe('2026-W09')
  expect(weeksAgo(new Date('2026-03-18T04:00:00Z'), 'Asia/Shanghai', 1)).toBe('2026-W12')
})
