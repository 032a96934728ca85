import { expect, it } from 'vitest'
import { does } from '../fixtures/builders'
import { room, scene } from '../fixtures/scene'
import type { Move } from '../types'

const speak = (seconds: number, text = '顾总我下午给您'): Move => ({ kind: 'voice', chat: room, seconds, text, seen: [] })
const choices = [does('spoke-short', speak(8), { on: { chat: [room], seconds: { min: 1, max: 15 }, text: { samples: ['顾总我下午给您'] } } })]

it('takes as long as it lasts, and carries its transcript', () => {
  const play = scene([], { choices })
  play.act(speak(8))
  expect(play.room()?.events).toMatchObject([{ kind: 'voice', from: 'me', seconds: 8, zh: '顾总我下午给您', at: '2026-03-10T10:00:10' }])
})

it('keeps to the client\'s length and wants words', () => {
  expect([0, 1, 60, 61].map((seconds) => scene([], { choices }).hint(speak(seconds)))).toEqual(['limits', null, 'unclear-text', 'limits'])
  expect(scene([], { choices }).hint(speak(8, ' '))).toBe('limits')
})

it('goes back when nobody foresaw it, as typed words do', () => {
  expect(scene([], { choices }).hint(speak(8, '今天天气不错'))).toBe('unclear-text')
})
