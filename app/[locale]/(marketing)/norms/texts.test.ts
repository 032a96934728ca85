import { expect, it } from 'vitest'
import { opening } from './texts'

it('takes the first sentence of each language', () => {
  expect(opening({ zh: '先写一句。再打过去！', en: 'Write a line at 9.30 first. Then ring.' })).toEqual({ zh: '先写一句。', en: 'Write a line at 9.30 first.' })
  expect(opening({ zh: '没有句号', en: 'No stop' })).toEqual({ zh: '没有句号', en: 'No stop' })
})
