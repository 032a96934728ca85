import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { oneOrTwo } from './taps'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const made = (twice = true) => {
  const done: string[] = []
  const taps = oneOrTwo(() => done.push('card'), twice ? () => done.push('nudge') : undefined)
  return { done, ...taps }
}

it('waits whether a second tap comes', () => {
  const { done, tap } = made()
  tap()
  expect(done).toEqual([])
  vi.advanceTimersByTime(300)
  expect(done).toEqual(['card'])
})

it('takes two quick taps for one gesture, and a slow pair for two', () => {
  const quick = made()
  quick.tap()
  vi.advanceTimersByTime(200)
  quick.tap()
  vi.advanceTimersByTime(1000)
  expect(quick.done).toEqual(['nudge'])
  const slow = made()
  slow.tap()
  vi.advanceTimersByTime(400)
  slow.tap()
  vi.advanceTimersByTime(400)
  expect(slow.done).toEqual(['card', 'card'])
})

it('does not wait where a second tap would mean nothing, and not for what has gone', () => {
  const { done, tap } = made(false)
  tap()
  expect(done).toEqual(['card'])
  const gone = made()
  gone.tap()
  gone.stop()
  vi.advanceTimersByTime(1000)
  expect(gone.done).toEqual([])
})
