import { describe, expect, it } from 'vitest'
import { normalise } from './normalise'

describe('normalise', () => {
  it.each([
    ['收到！', '收到'],
    ['收到啦～', '收到'],
    ['ＯＫ，谢谢 顾总', 'ok谢谢顾总'],
    ['谢谢顾总[玫瑰]', '谢谢顾总'],
    ['好的👌🏻', '好的'],
  ])('%s is %s', (typed, bare) => expect(normalise(typed)).toBe(bare))

  it.each([['好吗', '好'], ['走吧', '走'], ['收到了', '收到']])('%s is not %s', (typed, other) => expect(normalise(typed)).not.toBe(normalise(other)))

  it('leaves something of a line that is all particles or all emoji', () => {
    expect(normalise('哈哈哈')).not.toBe('')
    expect(normalise('[微笑]')).not.toBe(normalise('[玫瑰]'))
  })
})
