import { expect, it } from 'vitest'
import { first, second } from './fixtures/views'
import { holdsFrom, later, nextMorning, sendTimes, waitsIn } from './times'

const clock = '2026-03-12T19:32:00'
const closing = (closes: string) => ({ ...first, points: first.points.map((point) => (point.role === 'main' ? { ...point, closes } : point)) })

it('reckons on the story clock, over midnight too', () => {
  expect(later('2026-03-12T23:58', 5)).toBe('2026-03-13T00:03:00')
  expect(nextMorning('2026-03-12T23:58:00')).toBe('2026-03-13T08:30:00')
  expect(nextMorning('2026-03-13T06:10:00')).toBe('2026-03-13T08:30:00')
})

it('offers only waits that end inside the window', () => {
  expect(waitsIn(first, clock).map(({ key, at }) => `${key} ${at.slice(11, 16)}`)).toEqual(['seeWhatComes 19:37'])
  expect(waitsIn(closing('2026-03-12T19:50:00'), clock).map(({ key }) => key)).toEqual(['seeWhatComes', 'inFive', 'toTheEnd'])
  expect(waitsIn(closing('2026-03-13T10:00:00'), clock).map(({ key, until }) => `${key} ${until ?? '-'}`)).toEqual([
    'seeWhatComes -', 'inFive 2026-03-12T19:37:00', 'inThirty 2026-03-12T20:02:00', 'tomorrow 2026-03-13T08:30:00', 'toTheEnd 2026-03-13T10:00:00',
  ])
})

it('lists them by the clock', () => {
  const staged = { ...closing('2026-03-12T20:10:00'), clock }
  expect(waitsIn({ ...staged, points: staged.points.map((point) => ({ ...point, choices: (point.choices ?? []).map((choice) => (choice.kind === 'wait' ? { ...choice, until: '2026-03-12T19:44:00' } : choice)) })) }, clock).map(({ key }) => key))
    .toEqual(['inFive', 'seeWhatComes', 'inThirty', 'toTheEnd'])
})

it('has nothing to wait for where the story does not wait', () => {
  expect(waitsIn(second, clock)).toEqual([])
})

it('sends later, never earlier', () => {
  expect(sendTimes(clock)).toEqual(['2026-03-12T19:42:00', '2026-03-12T20:32:00', '2026-03-13T08:30:00', '2026-03-13T09:00:00'])
  expect(sendTimes('2026-03-12T10:00:00')).toContain('2026-03-12T20:00:00')
  for (const at of sendTimes('2026-03-12T23:55:00')) expect(at > '2026-03-12T23:55:00').toBe(true)
})

it('lets a status hold till people go home, while that is still to come', () => {
  expect(holdsFrom('2026-03-11T15:20:00')).toEqual([{ key: 'openEnded' }, { key: 'forAnHour', at: '2026-03-11T16:20:00' }, { key: 'tillEvening', at: '2026-03-11T18:00:00' }, { key: 'forToday', at: '2026-03-11T23:59:00' }])
  expect(holdsFrom('2026-03-11T18:00:00').map(({ key }) => key)).toEqual(['openEnded', 'forAnHour', 'forToday'])
})
