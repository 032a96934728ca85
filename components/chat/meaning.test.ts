import { expect, it } from 'vitest'
import { meaningOf } from './meaning'

it('is not said again of what was written in English', () => {
  expect(meaningOf({ zh: '好的', en: 'all right' })).toBe('all right')
  expect(meaningOf({ zh: 'OK Joanne, noted', en: 'OK Joanne, noted' })).toBeUndefined()
  expect(meaningOf({})).toBeUndefined()
})
