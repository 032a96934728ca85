import { describe, expect, it } from 'vitest'
import { spanFrom, timeFrom } from './time'

const friday = (clock: string) => `2026-04-03T${clock}`
const told = (now: string, from: string, to: string) => (['en', 'zh'] as const).map((language) => Object.values(spanFrom(now, from, to, language)).join(' – '))

it('names a day only where it is another, in the language of the words around it', () => {
  expect(timeFrom(friday('09:00:00'), friday('10:02:30'))).toBe('10:02')
  expect(timeFrom(friday('23:00:00'), '2026-04-04T08:30:00')).toBe('周六 08:30')
  expect(timeFrom(friday('23:00:00'), '2026-04-04T08:30:00', 'en')).toBe('Sat 08:30')
})

describe('a stretch of time that went by', () => {
  it('has no day while it is still that day', () => expect(told(friday('17:50:00'), friday('17:40:00'), friday('17:50:00'))).toEqual(['17:40 – 17:50', '17:40 – 17:50']))
  it('names its day when the clock stands on a later one', () => expect(told('2026-04-07T09:00:00', friday('17:40:00'), friday('17:50:00'))).toEqual(['Fri 17:40 – 17:50', '周五 17:40 – 17:50']))
  it('names both where it went over midnight', () => expect(told('2026-04-04T00:10:00', friday('23:50:00'), '2026-04-04T00:10:00')).toEqual(['Fri 23:50 – Sat 00:10', '周五 23:50 – 周六 00:10']))
})
