import { describe, expect, it } from 'vitest'
import { clearest, FLOOR, scoreText, scoreTexts, type TextPattern } from './match-text'

const thanks: TextPattern = { samples: ['谢谢顾总！', '谢谢顾总'], pinyin: ['xie xie gu zong', 'xie xie gu zong'], en: ['Thank you, Gu zong!'], all: [['谢', 'thank'], ['顾总', 'gu']], none: ['红包太小'] }
const going: TextPattern = { samples: ['收到，我去，四点到'], pinyin: ['shou dao wo qu si dian dao'], en: ["Got it, I'll be there at four"] }
const staying: TextPattern = { samples: ['抱歉，我去不了'], pinyin: ['bao qian wo qu bu liao'], en: ["Sorry, I can't make it"] }
const asking: TextPattern = { samples: ['在哪儿集合？'], pinyin: ['zai na er ji he'], en: ['Where do we meet?'] }
const all = { thanks, going, staying, asking }
const names = Object.keys(all)
const taken = (typed: string): string | null => {
  const place = clearest(Object.values(all), typed)
  return place === null ? null : (names[place] ?? null)
}

describe('typed words', () => {
  it.each([
    ['谢谢顾总～[玫瑰]', 'thanks'], ['謝謝顧總', 'thanks'], ['感谢老板，感谢顾总', 'thanks'], ['谢谢故总', 'thanks'], ['xiexie guzong', 'thanks'], ['XieXie Gu Zong!!', 'thanks'], ['thanks so much, Gu zong', 'thanks'],
    ['收到，我四点到', 'going'], ['收到，4点到', 'going'], ['首到，我去，四点到', 'going'], ['shoudao, wo qu, 4 dian dao', 'going'], ['ok I will be there at 4', 'going'],
    ['不好意思，我去不了', 'staying'], ['baoqian, wo qu buliao', 'staying'], ['sorry, cannot make it', 'staying'], ['我去不聊，抱歉', 'staying'],
    ['在哪集合呀', 'asking'], ['where are we meeting?', 'asking'],
  ])('%s is %s', (typed, choice) => expect(taken(typed)).toBe(choice))

  it.each([
    '中午吃什么', '不用谢', '谢什么谢', '我不去', '不收到', '收到了吗？', 'ok', 'the printer is broken', "I won't be there at four", '谢谢顾总，红包太小', 'wo bu qu', '我在开会', '集合', '你去', '谁去', '', '   ', '！！！', '[微笑]', '🌹',
  ])('%s is none of them', (typed) => expect(taken(typed)).toBeNull())

  it('a sample is 1 to the letter, however wide, loud or soft it is typed', () => {
    for (const typed of ['收到，我去，四点到', '收到 我去 四点到！！', '收到，我去，４点到～', 'shoudaowoqusidiandao', "GOT IT, I'll be there at four."]) expect(scoreText(going, typed)).toBe(1)
  })
  it('what all choices share tells less than what only one has', () => {
    const [first = 0, second = 1] = scoreTexts([{ samples: ['顾总，表我来做'] }, { samples: ['顾总，会我来开'] }], '顾总，表我做')
    expect(first).toBeGreaterThan(FLOOR)
    expect(first - second).toBeGreaterThan(0.3)
  })
  it('two that come about as near leave it open', () => expect(clearest([{ samples: ['我周二交'] }, { samples: ['我周三交'] }], '我周五交')).toBeNull())
  it('essential words of an author make up for other wording, and an excluded one rules it out', () => {
    expect(scoreText(thanks, '顾总这么客气，谢谢')).toBeGreaterThan(FLOOR)
    const long = { samples: ['谢谢顾总的大红包，祝大家新年快乐'] }
    const essential = { ...long, all: [['谢'], ['顾总']] }
    expect(scoreText(long, '谢谢顾总')).toBeLessThan(scoreText(essential, '谢谢顾总') - 0.1)
    expect(scoreText(essential, '新年快乐')).toBeLessThan(scoreText(long, '新年快乐'))
    expect(scoreText({ ...essential, none: ['顾总'] }, '谢谢顾总')).toBe(0)
  })
  it('short letters of a list are no part of a longer word', () => {
    const pattern = { samples: ['借我们用'], en: ['they lent us the scanner'], all: [['us'], ['scan']] }
    const score = (typed: string): number => scoreText(pattern, typed)
    expect(score('we used the scanner because of customs')).toBeLessThan(score('we used their scanner, kind of us'))
  })
})

it('takes 嗯 by itself for no more than it is: it is not 好的收到', () => {
  const received = { samples: ['好的收到'], pinyin: ['hao de shoudao'], en: [] }
  expect(clearest([received], '嗯')).toBeNull()
  expect(clearest([received], '嗯收到')).toBe(0)
})
