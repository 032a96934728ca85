import { expect, it } from 'vitest'
import { rowsOf } from './chat-picture'

it('lays the members of a group in a square, the shorter row first, never more than nine', () => {
  expect([1, 2, 3, 4, 5, 7, 9, 23].map(rowsOf)).toEqual([[1], [2], [1, 2], [2, 2], [2, 3], [1, 3, 3], [3, 3, 3], [3, 3, 3]])
})
