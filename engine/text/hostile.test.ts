import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearest, scoreTexts, type TextPattern } from './match-text'

const patterns: TextPattern[] = [
  { samples: ['谢谢刘总！'], pinyin: ['xie xie liu zong'], en: ['Thank you, Liu zong'], all: [['谢', 'thank'], ['刘总', 'liu']] },
  { samples: ['收到，四点'], pinyin: ['shou dao si dian'], en: ['Got it, four o’clock'] },
  { samples: ['我不去了'], pinyin: ['wo bu qu le'], en: ["I'm not going"], none: ['不是'] },
]
const longest = 10_000
const spend = (typed: string): number => {
  const begun = performance.now()
  clearest(patterns, typed)
  return performance.now() - begun
}
// The best of several runs: what it costs, not what else the machine did meanwhile.
const cost = (typed: string): number => Math.min(...Array.from({ length: 7 }, () => spend(typed)))

const floods: [string, string][] = [
  ['one sign', '谢'.repeat(longest)], ['a sample over and over', '谢谢刘总'.repeat(2_500)], ['a sample over and over, under the cut', '谢谢刘总'.repeat(490)], ['letters', 'a'.repeat(longest)], ['syllables', 'xian'.repeat(499)], ['letters that nearly divide', `${'xian'.repeat(490)}zzz`],
  ['emoji', '😂'.repeat(5_000)], ['emoji under the cut', '👨‍👩‍👧‍👦'.repeat(150)], ['stickers', '[微笑]'.repeat(400)], ['markup', '<script>alert("谢谢刘总")</script>'], ['an image', '<img src=x onerror=alert(1)>谢谢刘总'], ['right to left', '\u202e总刘谢谢'], ['Arabic', 'شكرا جزيلا'],
  ['nothing to be seen', '\u200b\u200c\u200d\ufeff'.repeat(400)], ['lone surrogates', '\ud800\udfff\udc00'.repeat(300)], ['control characters', '\u0000\u0007\u001b[31m'.repeat(300)], ['combining marks', `e${'\u0301'.repeat(1_900)}`], ['brackets', '['.repeat(1_900)], ['mentions', '@'.repeat(1_900)],
  ['blanks', ' '.repeat(1_999)], ['tags that do not close', '<a'.repeat(950)], ['a pattern', '(a+)+$'.repeat(300)], ['a query', "'; drop table attempt; --"], ['mathematical letters', '𝕏'.repeat(900)], ['figures', '9'.repeat(1_999)],
]

describe('hostile text', () => {
  it.each(floods)('%s: matches nothing, breaks nothing', (_name, typed) => expect(clearest(patterns, typed)).toBeNull())
  it.each(floods)('%s: within 5 ms', (_name, typed) => expect(cost(typed)).toBeLessThan(5))

  it('whatever is typed has a score between 0 and 1, the same each time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
      const scores = scoreTexts(patterns, typed)
      expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
      expect(scoreTexts(patterns, typed)).toEqual(scores)
    }), { numRuns: 300 })
  })
  it('what is hidden in a word changes nothing of it', () => expect(clearest(patterns, '收\u200b到，\u00ad四点\u0000')).toBe(1))
})

const noise = fc.array(fc.constantFrom('今天', '下雨', '吃饭', '多少钱', 'wifi', '打印机', 'zzz', '😂', '！', '哈哈', 'the', 'weather', 'kuaidi', '88'), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '))
const unclear = ['今天天气不错', '不用谢', '我去', '谁去', 'what is this', 'mingtian jian', '刘总呢']

describe('noise', () => {
  it('added to what meant nothing never makes it mean something', () => {
    fc.assert(fc.property(fc.constantFrom(...unclear), noise, (typed, added) => {
      expect(clearest(patterns, typed)).toBeNull()
      expect(clearest(patterns, `${typed} ${added}`)).toBeNull()
    }), { numRuns: 300 })
  })
  it('added to a line leaves its meaning or takes it away, and never gives it another', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: patterns.length - 1 }), noise, (place, added) => {
      expect([place, null]).toContain(clearest(patterns, `${patterns[place]?.samples[0] ?? ''} ${added}`))
    }), { numRuns: 300 })
  })
})
