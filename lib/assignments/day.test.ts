import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAt, endOfDay } from './day'

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
