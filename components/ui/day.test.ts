import { expect, test } from 'vitest'
import { dayOf, momentOf } from './day'

test('a day is the one where it is asked', () => {
  expect(dayOf('2026-03-20T16:00:00Z', 'zh')).toBe('2026年3月21日')
  expect(dayOf('2026-03-20T16:00:00Z', 'en', 'Europe/Berlin')).toBe('20 March 2026')
})

test('a moment has its weekday', () => {
  expect(momentOf('2026-03-20T06:05:00Z', 'zh', 'Asia/Shanghai')).toBe('2026年3月20日 周五 14:05')
  expect(momentOf('2026-03-19T16:05:00Z', 'en', 'Asia/Shanghai')).toBe('Fri 20 March 2026, 00:05')
})
