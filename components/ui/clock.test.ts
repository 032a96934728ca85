import { expect, it } from 'vitest'
import { hourMinute, weekday } from './clock'

it('tells story time by weekday and clock', () => {
  expect(hourMinute('2026-03-12T09:05:59')).toBe('09:05')
  expect(weekday('2026-03-12T00:00:05', 'zh')).toBe('周四')
  expect(weekday('2026-03-15T23:59:05', 'en')).toBe('Sun')
})
