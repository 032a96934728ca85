import { expect, it } from 'vitest'
import { beat, story } from './fixtures/builders'
import { hourOf, instantOf, localTime } from './time'

const made = { ...story([beat('beat-one', [], [])]), starts: { local: '2026-02-28T23:58', zone: 'Asia/Shanghai' } }

it('tells story time over midnight, the end of a month, and before the story', () => {
  expect([0, 59, 120, 3_725, -600, -86_400].map((at) => localTime(made, at))).toEqual([
    '2026-02-28T23:58:00', '2026-02-28T23:58:59', '2026-03-01T00:00:00', '2026-03-01T01:00:05', '2026-02-28T23:48:00', '2026-02-27T23:58:00',
  ])
  expect(hourOf(made, 130)).toBe('00:00')
})

it('reads it back, and nothing else', () => {
  for (const at of [0, -7, 99_999, 5_000_000]) expect(instantOf(made, localTime(made, at))).toBe(at)
  expect(['', '2026-02-28', '2026-02-28T25:00', '2026-02-28 10:00', 'x2026-02-28T10:00'].map((text) => instantOf(made, text))).toEqual([null, null, null, null, null])
})
