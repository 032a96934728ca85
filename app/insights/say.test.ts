import { describe, expect, test } from 'vitest'
import { dayOf } from '@/components/hr/insights/day'
import { sayCell, saySentence } from '@/components/hr/insights/say'
import type { Sentence, Shown } from '@/lib/insights'
import { loadMessages } from '../i18n/messages'

const [{ insights: en }, { insights: zh }] = await Promise.all([loadMessages('en'), loadMessages('zh')])
const both = (sentence: Sentence) => [saySentence(sentence, 'en', en), saySentence(sentence, 'zh', zh)]
const late = (count: number, id = 'sz') => ({ cohort: { id, name: '深圳研发' }, task: { id: 't', module: 'first-day', name: { zh: '第一天', en: 'The first day' }, dueAt: new Date(), late: count, people: 20 } })
const misread = (shown: Shown, name: string | null = '上海产品') => ({ norm: 'a', name: { zh: '闭环反馈', en: 'Close the loop' }, shown, cohort: name === null ? null : { id: name === '深圳研发' ? 'sz' : 'sh', name } })
const six: Shown = { as: 'share', percent: 60 }

describe('the sentence in words', () => {
  test('who is late, what is misread, both, and both in one cohort', () => {
    expect(both({ kind: 'matters', late: late(3), misread: null })).toEqual(['3 people in 深圳研发 are late with “The first day”.', '深圳研发有 3 人到期还没完成“第一天”。'])
    expect(both({ kind: 'matters', late: null, misread: misread(six) })).toEqual(['In 上海产品, six in ten first tries misread “Close the loop”.', '上海产品最容易在“闭环反馈”上看走眼，十次里有六次。'])
    expect(both({ kind: 'matters', late: late(1), misread: misread(six) })).toEqual([
      'One person in 深圳研发 is late with “The first day”. In 上海产品, six in ten first tries misread “Close the loop”.', '深圳研发有 1 人到期还没完成“第一天”；上海产品最容易在“闭环反馈”上看走眼，十次里有六次。'])
    expect(both({ kind: 'matters', late: late(3), misread: misread(six, '深圳研发') })[1]).toBe('深圳研发有 3 人到期还没完成“第一天”，也最容易在“闭环反馈”上看走眼，十次里有六次。')
    expect(both({ kind: 'matters', late: null, misread: misread({ as: 'about', part: 'half' }, null) })[0]).toBe('Overall, about half of first tries misread “Close the loop”.')
  })

  test('leaves no place open, whatever there is to say', () => {
    const shares: Shown[] = [...Array.from({ length: 15 }, (_, i): Shown => ({ as: 'share', percent: 15 + i * 5 })), { as: 'nearly-all' }, { as: 'hardly-any' }, { as: 'about', part: 'quarter' }]
    const all: Sentence[] = [{ kind: 'empty' }, { kind: 'unassigned' }, { kind: 'well' }, { kind: 'waiting', finished: 1, people: 2 }, ...shares.map((shown): Sentence => ({ kind: 'matters', late: late(2), misread: misread(shown) }))]
    for (const said of all.flatMap(both)) expect(said).toMatch(/^[^{}]{6,}[.。]$/)
    expect(new Set(shares.flatMap((shown) => both({ kind: 'matters', late: null, misread: misread(shown) }))).size).toBe(shares.length * 2)
  })
})

test('a cell in words', () => {
  const cells: Shown[] = [six, { as: 'few' }, { as: 'withheld' }, { as: 'hardly-any' }, { as: 'about', part: 'quarter' }]
  expect(cells.map((cell) => sayCell(cell, en))).toEqual(['60%', 'too few', 'not shown', 'hardly any', 'about a quarter'])
  expect(cells.map((cell) => sayCell(cell, zh))).toEqual(['60%', '人数太少', '不显示', '几乎没有', '约四分之一'])
})

test('a day as people say it, where the organisation is', () => {
  const end = new Date('2026-03-20T15:59:59.999Z')
  expect([dayOf(end, 'en', 'Asia/Shanghai'), dayOf(end, 'zh', 'Asia/Shanghai')]).toEqual(['Fri 20 March', '周五 3月20日'])
})
