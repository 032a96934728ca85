import { describe, expect, it } from 'vitest'
import type { View } from '@/engine/types'
import { arrivals, delay, opening } from './arrivals'
import { afterTap, first, second } from './fixtures/views'
import type { Arrival } from './types'

const names = (list: Arrival[]) => list.map((one) => (one.is === 'event' ? one.event.id : one.is === 'change' ? `recall ${one.event.id}` : one.is))

describe('arrivals', () => {
  it('lets history stand and the opening arrive', () => {
    expect(names(opening(first, '2026-03-12T19:30'))).toEqual(['e-join', 'e-hello', 'e-packet', 'e-pie', 'rest'])
  })
  it('shows own acts at once, reactions before the coach, the story going on after it', () => {
    expect(names(arrivals(first, second))).toEqual(['recall e-pie', 'e-wow', 'e-did', 'coach', 'e-asks', 'rest'])
  })
  it('takes the server’s word for where reactions end', () => {
    const until: View = { ...second, ...(second.coach && { coach: { ...second.coach, until: '2026-03-12T19:33:00' } }) }
    expect(names(arrivals(first, until))).toEqual(['recall e-pie', 'e-wow', 'coach', 'e-did', 'e-asks', 'rest'])
  })
  it('brings nothing twice', () => {
    expect(names(arrivals(second, second))).toEqual(['coach', 'rest'])
    expect(names(arrivals(first, afterTap))).toEqual(['rest'])
  })
})

describe('delay', () => {
  const queue = arrivals(first, second)
  const clock = '2026-03-12T19:32:00'
  it('never makes anybody wait more than two seconds for a line', () => {
    for (const speed of ['slow', 'normal', 'fast'] as const) for (const next of queue) expect(delay(next, clock, false, speed)).toBeLessThanOrEqual(2000)
  })
  it('is shorter when fast, longer when slow, and nothing at once', () => {
    const next = queue[1] ?? { is: 'rest' }
    expect(delay(next, clock, false, 'fast')).toBeLessThan(delay(next, clock, false, 'normal'))
    expect(delay(next, clock, false, 'slow')).toBeGreaterThan(delay(next, clock, false, 'normal'))
    expect(queue.map((one) => delay(one, clock, true, 'direct'))).toEqual(queue.map(() => 0))
  })
})
