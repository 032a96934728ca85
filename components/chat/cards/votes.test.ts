import { expect, it } from 'vitest'
import { picked, share } from './votes'

it('marks one option, or several in their order', () => {
  expect(picked([2], 0, false)).toEqual([0])
  expect(picked([2], 0, true)).toEqual([0, 2])
  expect(picked([0, 2], 0, true)).toEqual([2])
})

it('tells a share even before anybody has voted', () => {
  expect([share(0, 0), share(1, 3), share(3, 3)]).toEqual([0, 33, 100])
})
