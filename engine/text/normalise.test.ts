import { describe, expect, it } from 'vitest'
import { normalise, textFits } from './normalise'

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

describe('textFits', () => {
  it('wants a sample, word for word once normalised', () => {
    expect(textFits({ samples: ['谢谢顾总～'] }, '谢谢顾总')).toBe(true)
    expect(textFits({ samples: ['谢谢顾总～'] }, '谢谢顾总了不起')).toBe(false)
  })
  it('or one word of every list, and never an excluded one', () => {
    const pattern = { samples: [], all: [['谢谢', '感谢'], ['顾总']], none: ['红包'] }
    expect(textFits(pattern, '非常感谢顾总')).toBe(true)
    expect(textFits(pattern, '非常感谢')).toBe(false)
    expect(textFits(pattern, '感谢顾总的红包')).toBe(false)
  })
  it('takes any words where it names none', () => expect(textFits({ samples: [] }, '随便')).toBe(true))
})
