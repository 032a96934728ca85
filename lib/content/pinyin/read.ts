import { pinyin as library } from 'pinyin-pro'
import type { Word } from './words'

const deiBefore = /[我你他她您咱们也就还都总又先可必还]$/
const clauseEnd = (word: Word | undefined): boolean => !word || word.kind === 'mark' || word.kind === 'gap'
const textOf = (word: Word | undefined): string => (word && (word.kind === 'han' || word.kind === 'fixed') ? word.text : '')
const experienced = new Set([...'说看去做用试见来提问发写改吃聊想找打遇查学听'])

/** One character whose reading hangs on its neighbours. */
const single: Record<string, (before: Word | undefined, after: Word | undefined) => string | undefined> = {
  得: (before) => (clauseEnd(before) || deiBefore.test(textOf(before)) ? 'děi' : 'de'),
  地: (before) => (textOf(before).length > 1 ? 'de' : 'dì'),
  着: () => 'zhe',
  还: () => 'hái',
  都: () => 'dōu',
  没: () => 'méi',
  发: () => 'fā',
  行: (before) => (before?.kind === 'other' || /第.?$/.test(textOf(before)) ? 'háng' : 'xíng'),
  过: (before) => (experienced.has(textOf(before)) ? 'guo' : 'guò'),
  会: () => 'huì',
  给: () => 'gěi',
  和: () => 'hé',
  看: () => 'kàn',
  长: (before) => (/[组队群校班院部会]$/.test(textOf(before)) ? 'zhǎng' : 'cháng'),
  空: () => 'kōng',
  数: (before) => (/[个的准总]$/.test(textOf(before)) ? 'shù' : undefined),
  为: () => 'wèi',
  只: (before) => (/[一两几三]$/.test(textOf(before)) ? 'zhī' : 'zhǐ'),
  说: () => 'shuō',
  假: () => 'jià',
  干: () => 'gàn',
  累: () => 'lèi',
  少: () => 'shǎo',
  好: () => 'hǎo',
  了: () => 'le',
}

const plain = new Map<string, string[]>()

/** The library's syllables of a word, without tones that change; asked once for each. */
function syllablesOf(text: string): string[] {
  const found = plain.get(text) ?? library(text, { type: 'array', toneSandhi: false })
  plain.set(text, found)
  return found
}

/** Reading of one word as it is shown; `一` and `不` change with what follows. */
export function read(words: Word[], index: number): string {
  const word = words[index]
  if (!word || word.kind === 'mark' || word.kind === 'gap' || word.kind === 'other') return word?.text ?? ''
  const before = words[index - 1]
  const after = words[index + 1]
  if (word.kind === 'fixed') return word.reading
  const parts = apart(word.text, textOf(before))
  if (parts.length > 1) return divided(words, index, parts)
  const chars = [...word.text]
  const sounds = syllablesOf(word.text)
  const own = chars.length === 1 ? single[word.text]?.(before, after) : undefined
  const syllables = chars.map((char, at) => own ?? sounds[at] ?? char)
  const next = after && firstSyllable(after)
  chars.forEach((char, at) => {
    const follows = syllables[at + 1] ?? next
    if (char === '不') syllables[at] = bu(follows, chars[at - 1] ?? textOf(before), chars[at + 1] ?? textOf(after))
    if (char === '一') syllables[at] = yi(follows, chars[at - 1] ?? (before?.kind === 'other' ? before.text : textOf(before)), chars[at + 1] ?? textOf(after))
  })
  return erhua(chars, syllables).join('')
}

const measured = /^([这那哪每一几两三四五六七八九十半]|第[一二三四五六七八九十几]+)([张份条句个版题块点道件段次种位周天年期轮批组遍趟页行列步眼口声篇封串名家事人]人?)$/
/** Written as one word in the list, but said as several: 这张, 九点, 第一天, 到不到, 十一个人. */
function apart(text: string, before: string): string[] {
  const [, count, unit] = measured.exec(text) ?? []
  if (count && unit) return [count, unit]
  if (text === '个人' && /[一二三四五六七八九十两几百]$/.test(before)) return ['个', '人']
  if (text.length === 2 && text.startsWith('不') && before.endsWith(text.charAt(1))) return ['不', text.charAt(1)]
  return [text]
}

function divided(words: Word[], index: number, parts: string[]): string {
  const finer = [...words.slice(0, index), ...parts.map((text): Word => ({ kind: 'han', text })), ...words.slice(index + 1)]
  return parts.map((_, at) => read(finer, index + at)).join(' ').replace(/^dì(?=\S)/, 'dì-')
}

/** The sound that comes next, without its own changes: enough for the tone. */
const firstSyllable = (word: Word): string | undefined =>
  word.kind === 'fixed' ? library([...word.text][0] ?? '', { type: 'array' })[0] : word.kind === 'han' ? syllablesOf(word.text)[0] : undefined

const fourth = /[àèìòùǜ]/
function bu(follows: string | undefined, before: string, after: string): string {
  if (before && after && [...before].at(-1) === [...after][0]) return 'bu'
  return follows && fourth.test(follows) ? 'bú' : 'bù'
}
function yi(follows: string | undefined, before: string, after: string): string {
  if (before && [...before].at(-1) === [...after][0]) return 'yi'
  if (!follows || /[第周期初十百千零二三四五六七八九一\d]$/.test(before)) return 'yī'
  return fourth.test(follows) || follows === 'ge' ? 'yí' : 'yì'
}

const whole = new Set(['儿', '女儿', '婴儿', '幼儿', '孤儿', '少儿', '儿子', '儿童', '儿女', '宠儿', '胎儿', '健儿'])
function erhua(chars: string[], syllables: string[]): string[] {
  if (chars.length < 2 || chars.at(-1) !== '儿' || whole.has(chars.join(''))) return joined(syllables)
  return [...joined(syllables.slice(0, -1)), 'r']
}
/** An apostrophe where a vowel begins a later syllable. */
const joined = (syllables: string[]): string[] => syllables.map((syllable, at) => (at > 0 && /^[aoeāáǎàōóǒòēéěè]/.test(syllable) ? `’${syllable}` : syllable))
