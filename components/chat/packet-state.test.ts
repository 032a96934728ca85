import { expect, it } from 'vitest'
import type { ViewPacket } from '@/engine/types'
import { statusOf } from './packet-state'

const take = { who: 'me', cents: 100, at: '2026-03-12T19:30:00', best: false } as const
const opened: ViewPacket & { state: 'opened' } = { state: 'opened', split: 'lucky', mine: null, cents: 200, shares: 2, takes: [take] }

it('tells an opened packet from one that came to nothing, and my own from both', () => {
  expect(statusOf({ state: 'sealed' }, 'me')).toBe('sealed')
  expect(statusOf({ ...opened, mine: 100 }, 'system')).toBe('opened')
  expect(statusOf({ ...opened, takes: [take, take] }, 'system')).toBe('gone')
  expect(statusOf({ ...opened, refunded: true }, 'system')).toBe('expired')
  expect([statusOf(opened, 'me'), statusOf({ ...opened, takes: [take, take] }, 'me'), statusOf({ ...opened, refunded: true }, 'me')]).toEqual(['own', 'gone', 'expired'])
})
