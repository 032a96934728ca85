import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAt, endOfDay } from './day'
import { dayWords } from './day-words'

const zones = ['Asia/Shanghai', 'America/Vancouver', 'Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'America/Santiago', 'Asia/Beirut', 'UTC']

test('a day ends where the next one begins, in every zone and also when clocks change', () => {
  const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  fc.assert(fc.property(days, fc.constantFrom(...zones), (day, zone) => {
    const end = endOfDay(day, zone)
    expect(end && dayAt(end, zone)).toBe(day)
    expect(end && dayAt(new Date(end.getTime() + 1), zone) > day).toBe(true)
  }))
})

test('in Shanghai Friday ends at four in the afternoon of Greenwich', () => {
  expect(endOfDay('2026-03-20', 'Asia/Shanghai')?.toISOString()).toBe('2026-03-20T15:59:59.999Z')
})

test.each(['2026-02-30', '2026-13-01', 'tomorrow', '2026-3-20', ''])('%s is no day', (day) => expect(endOfDay(day, 'Asia/Shanghai')).toBeNull())

test('days are said as people say them', () => {
  const now = new Date('2026-03-01')
  expect([dayWords('2026-03-20', 'zh', now), dayWords('2026-03-20', 'en', now), dayWords('2027-01-02', 'zh', now), dayWords('2027-01-02', 'en', now)])
    .toEqual(['周五 3月20日', 'Fri 20 March', '周六 2027年1月2日', 'Sat 2 January 2027'])
})
