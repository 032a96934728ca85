import { describe, expect, it } from 'vitest'
import { hit, plain, type Found } from './search'

const norm: Found = {
  id: 'receive', name: { zh: '收到要回', en: 'Answer what reached you' }, pinyin: 'Shōudào yào huí', says: { zh: '群里点到你，回一句。', en: 'When you are named, answer.' },
  scenes: [{ zh: '女经理的早会', en: 'The manager’s morning' }, { zh: '老板在群里', en: 'The boss is in the group' }],
}

describe('what was typed', () => {
  it('is read without tones, capitals and punctuation', () => {
    expect(plain('Shōudào, yào huí！')).toBe('shoudao yao hui')
    expect(plain('收到。')).toBe('收到')
  })

  it.each(['收到', 'shoudao', 'shou dao', 'ShōuDào', 'shoudaoyao', 'reached', 'NAMED answer', '点到', ''])('finds by %s', (query) => expect(hit(norm, query)).toEqual({ scene: null }))

  it.each(['红包', 'hongbao', 'packet', '收到 红包'])('does not find by %s', (query) => expect(hit(norm, query)).toBeNull())

  it('finds by a scene, and says by which', () => {
    expect(hit(norm, '老板')).toEqual({ scene: norm.scenes[1] })
    expect(hit(norm, 'boss shoudao')).toEqual({ scene: norm.scenes[1] })
    expect(hit(norm, 'boss morning')).toBeNull()
  })
})
