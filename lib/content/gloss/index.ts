import type { Dictionary } from './cut'
import { findSigns, type Hit } from './find'
import type { Glossary } from './load'
import { bare } from './tones'
import type { GlossWord, Part } from './types'

export { loadGlossary, type Glossary } from './load'
export type { Glosses, GlossWord, Means, Part } from './types'

const han = /\p{Script=Han}/u

/** What a word means here: the scenario's sense, the house's, then the dictionary's for this reading. */
function sense(zh: string, said: string, { words, scenarios, dictionary }: Glossary, slug: string): string | undefined {
  const keys = [`${zh} ${said}`, zh]
  for (const senses of [scenarios[slug] ?? {}, words]) {
    const key = keys.find((one) => Object.hasOwn(senses, one))
    if (key !== undefined) return senses[key]
  }
  return Object.hasOwn(dictionary, zh) ? fitting(dictionary, zh, said) : undefined
}

/** The dictionary's sense for a reading as it is shown: tones first, then letters alone (不 and 一 change theirs), then the first there is. */
function fitting(dictionary: Dictionary, zh: string, said: string): string | undefined {
  const readings = dictionary[zh] ?? []
  return (readings.find(([reading]) => bare(reading) === bare(said)) ?? readings.find(([reading]) => bare(reading, false) === bare(said, false)) ?? readings[0])?.[1]
}

type Piece = { text: string; said: string; en: string | undefined }

/** A word that nobody has a sense for, as the longest words of the dictionary that make it up; as it is where they do not. */
function pieces(text: string, said: string, glossary: Glossary, slug: string): Piece[] {
  const en = sense(text, said, glossary, slug)
  const chars = [...text]
  if (en !== undefined || chars.length < 2) return [{ text, said, en }]
  const found: Piece[] = []
  for (let at = 0; at < chars.length;) {
    let end = chars.length
    while (end > at && (glossary.dictionary[chars.slice(at, end).join('')] ?? []).length === 0) end -= 1
    const part = chars.slice(at, end).join('')
    const readings = glossary.dictionary[part] ?? []
    const reading = readings.find(([one]) => bare(said, false).includes(bare(one, false)))
    if (end === at || !reading) return [{ text, said, en }]
    found.push({ text: part, said: reading[0].replace(/ /g, ''), en: sense(part, reading[0].replace(/ /g, ''), glossary, slug) })
    at = end
  }
  return found
}

const wordsOf = (part: Part, at: number, glossary: Glossary, slug: string, names: Record<string, string>): GlossWord[] => {
  const { text, said } = part
  if (said === undefined || !han.test(text)) return []
  const name = names[text]
  if (name !== undefined) return [{ at, zh: text, pinyin: said, en: name }]
  let from = at
  return pieces(text, said, glossary, slug).map(({ text: zh, said: pinyin, en }) => {
    const word: GlossWord = { at: from, zh, pinyin, ...(en !== undefined && { en }) }
    from += zh.length
    return word
  })
}

const meant = ({ start, text, sign }: Hit, inside: GlossWord[], glossary: Glossary, slug: string): GlossWord => {
  const pinyin = inside.flatMap((word) => word.pinyin ?? []).join(' ')
  const en = sense(text, pinyin, glossary, slug) ?? sign.literal ?? (inside.length === 1 ? inside[0]?.en : undefined)
  return { at: start, zh: text, ...(pinyin && { pinyin }), ...(en !== undefined && { en }), means: { ...sign.does, who: sign.who, grade: sign.grade } }
}

/**
 * The words of one line in order, each with what it means and, where it is a sign that does something here, what it does.
 * `names`: what people are called -> what to say of it.
 */
export function glossLine(parts: Part[], glossary: Glossary, slug: string, names: Record<string, string> = {}): GlossWord[] {
  const edges = new Set([0])
  const words: GlossWord[] = []
  let at = 0
  for (const part of parts) {
    words.push(...wordsOf(part, at, glossary, slug, names))
    at += part.text.length
    edges.add(at)
  }
  for (const word of words) edges.add(word.at)
  const hits = findSigns(parts.map(({ text }) => text).join(''), glossary.signs, edges)
  const inside = (word: GlossWord, { start, end }: Hit) => word.at >= start && word.at < end
  const rest = words.filter((word) => !hits.some((hit) => inside(word, hit)))
  return [...rest, ...hits.map((hit) => meant(hit, words.filter((word) => inside(word, hit)), glossary, slug))].sort((a, b) => a.at - b.at)
}
