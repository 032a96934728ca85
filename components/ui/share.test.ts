import { expect, it } from 'vitest'
import { roundShare } from './share'

it('rounds a share to the nearest five per cent, and nothing possible to nothing', () => {
  expect(roundShare({ earned: 2, possible: 3 })).toBe(65)
  expect(roundShare({ earned: 3, possible: 3 })).toBe(100)
  expect(roundShare({ earned: 0, possible: 0 })).toBe(0)
})
