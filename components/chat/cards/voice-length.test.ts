import { expect, it } from 'vitest'
import { heardFor, voiceWidth } from './voice-length'

it('is the wider the longer it is, and no wider than a minute', () => {
  expect([1, 10, 30, 58].map(voiceWidth)).toEqual([79, 104, 160, 238])
  expect(voiceWidth(75)).toBe(voiceWidth(60))
})

it('makes a long one felt and does not let a short one flash', () => {
  expect([heardFor(58) > 4000, heardFor(2)]).toEqual([true, 600])
})
