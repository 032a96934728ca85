import { expect, it } from 'vitest'
import { secondsFor } from './countdown'
import { ended, first, second } from './fixtures/views'

const until = (closes: string) => ({ ...first, points: first.points.map(({ choices: _, ...point }) => ({ ...point, ...(point.role === 'main' && { closes }) })) })

it('gives a person time to read, however short the window, and does not drag for a long one', () => {
  expect(secondsFor(first, '2026-03-12T19:32:00')).toBe(30)
  expect(secondsFor(until('2026-03-12T19:32:30'), '2026-03-12T19:32:00')).toBe(20)
  expect(secondsFor(until('2026-03-13T09:00:00'), '2026-03-12T19:32:00')).toBe(90)
})

it('counts nothing where the story does not wait', () => {
  expect([secondsFor(second, second.clock), secondsFor(ended, ended.clock)]).toEqual([null, null])
})
