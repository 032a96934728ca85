import { describe, expect, test } from 'vitest'
import { loadPinyin } from '../pinyin'
import { loadSeeds } from '../lists'
import { glossLine, loadGlossary, type GlossWord } from '.'
import { cutDictionary } from './cut'
import { bare, marked } from './tones'

const glossary = loadGlossary('content')
const pinyin = loadPinyin('content')
const gloss = (zh: string, slug = 'ws-01', names = {}): GlossWord[] => glossLine(pinyin.parts(zh, {}), glossary, slug, names)
const word = (zh: string, line: string): GlossWord | undefined => gloss(line).find((one) => one.zh === zh)
const doing = (line: string): string[] => gloss(line).flatMap(({ zh, means }) => (means ? [zh] : []))

test('a line is told word by word, in order, each where it stands', () => {
  expect(gloss('明早九点发您').map(({ at, zh, pinyin: said }) => [at, zh, said])).toEqual([[0, '明早', 'míngzǎo'], [2, '九', 'jiǔ'], [3, '点', 'diǎn'], [4, '发', 'fā'], [5, '您', 'nín']])
  for (const { zh, en } of gloss('明早九点发您')) expect(en, zh).toBeTruthy()
})

test('our own sense comes before the dictionary, a scenario\'s before ours, and the reading decides', () => {
  expect(word('群', '这个群不对')?.en).toBe('group chat')
  expect(word('文件夹', '文件夹在共享盘')?.en).toContain('folder')
  const [odd] = glossLine(pinyin.parts('群', {}), { ...glossary, scenarios: { 'ws-01': { 群: 'a flock' } } }, 'ws-01')
  expect(odd?.en).toBe('a flock')
  expect(gloss('第3行那个').find(({ zh }) => zh === '行')?.en).toMatch(/^row/)
  expect(word('行', '行，辛苦')?.en).toMatch(/^fine/)
})

test('a name says whose it is, and no dictionary takes it apart', () => {
  const names = { 刘总: 'Liu Wei, as people address them' }
  expect(glossLine(pinyin.parts('刘总看到了', { 刘总: 'Liú zǒng' }), glossary, 'ws-01', names)[0]).toEqual({ at: 0, zh: '刘总', pinyin: 'Liú zǒng', en: names.刘总 })
})

describe('what a sign does', () => {
  test('is found as whole words, the longest first, none twice', () => {
    expect(doing('谢谢刘总，辛苦了[抱拳]')).toEqual(['辛苦了', '[抱拳]'])
    expect(gloss('辛苦了')).toHaveLength(1)
    expect(gloss('辛苦了')[0]).toMatchObject({ zh: '辛苦了', pinyin: 'xīnkǔ le', en: 'you have worked hard' })
    expect(doing('今晚吃方便面')).toEqual([])
    expect(doing('哈哈哈哈哈哈哈')).toEqual([])
  })

  test('holds only where it stands as it must: alone, at the end, at the end of a short line', () => {
    expect(doing('好')).toEqual(['好'])
    expect(doing('@刘总 嗯。')).toContain('嗯')
    expect(doing('这个好看')).toEqual([])
    expect(doing('好。')).toEqual(['好', '。'])
    expect(doing('图没压，今晚出方案，明早九点发群里。')).toEqual([])
    expect(doing('晚点再说哈')).toContain('哈')
    expect(doing('哈尔滨见')).toEqual([])
  })
})

test('at least 45 signs, each with a known source row, a reader and both languages', () => {
  const rows = new Set(loadSeeds('content').map(({ id }) => id))
  expect(glossary.signs.length).toBeGreaterThanOrEqual(45)
  for (const { signs, does, who, rows: named } of glossary.signs) {
    expect(named.filter((row) => !rows.has(row)), signs[0]).toEqual([])
    expect(`${does.en} ${who.en}`, signs[0]).not.toMatch(/\b(all|every) (the )?Chinese\b|\bChinese people\b/)
    expect(does.en, signs[0]).not.toMatch(/\p{Script=Han}{6}/u)
  }
  const every = glossary.signs.flatMap(({ signs }) => signs)
  expect(every.filter((one, index) => every.indexOf(one) !== index)).toEqual([])
})

test('tones as figures become marks, and spellings are compared without blanks, capitals and tones', () => {
  expect(['lu:4', 'xing2', 'gou3', 'liu2', 'gui4', 'ma5', 'r5', 'nu:3'].map(marked)).toEqual(['lǜ', 'xíng', 'gǒu', 'liú', 'guì', 'ma', 'r', 'nǚ'])
  expect(bare('Bù hǎoyìsi')).toBe('bùhǎoyìsi')
  expect([bare('bú', false), bare('lǜ', false)]).toEqual(['bu', 'lü'])
})

test('the dictionary is cut to the words wanted, without family names, references and what only readers of a dictionary need', () => {
  const entry = (simplified: string, said: string, ...english: string[]) => ({ traditional: simplified, simplified, pinyin: said, english })
  const cut = cutDictionary([
    entry('王', 'Wang2', 'surname Wang'), entry('王', 'wang2', 'king', '(bound form) of 國|国[guo2] (CL:個|个[ge4])', 'CL:個|个[ge4]'), entry('群', 'qun2', 'variant of 羣[qun2]'), entry('罕', 'han3', 'rare'),
  ], new Set(['王', '群']))
  expect(cut).toEqual({ 王: [['wáng', 'king; of 国']] })
})
