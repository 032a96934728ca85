import type { MovePattern } from '../types'

const brackets = /\[[^[\]]{1,8}\]/gu
const pictures = /[\p{Extended_Pictographic}\u200d\ufe0f]/gu
const marks = /[\s\p{P}\p{S}\p{Z}\p{C}]+/gu
// Particles that soften without changing what is said; 吧, 吗, 呢 and 了 do change it and stay.
const softeners = /[啊呀哈啦哦喔噢嘛哒哟哇呐]+$/u

const withoutEnd = (text: string): string => text.replace(softeners, '') || text

/** What two ways of typing the same line have in common: width, case, blanks, punctuation, emoji and soft endings set aside. */
export function normalise(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase()
  const bare = folded.replace(brackets, '').replace(pictures, '').replace(marks, '')
  // A line that is nothing but an emoji is still said with it.
  return withoutEnd(bare) || folded.replace(/\s+/gu, '')
}

const cache = new Map<string, string>()
const CACHED = 5_000

function normalised(sample: string): string {
  const known = cache.get(sample)
  if (known !== undefined) return known
  if (cache.size >= CACHED) cache.clear()
  const value = normalise(sample)
  cache.set(sample, value)
  return value
}

/**
 * Whether typed words fit: none of the excluded words, and either one of the samples or, where word lists are given,
 * one word of every list. A pattern with neither takes any words.
 */
export function textFits(pattern: NonNullable<MovePattern['text']>, text: string): boolean {
  const typed = normalise(text)
  const has = (word: string): boolean => typed.includes(normalised(word))
  if (pattern.none?.some(has)) return false
  if (pattern.samples.some((sample) => normalised(sample) === typed)) return true
  if (pattern.all) return pattern.all.every((words) => words.some(has))
  return pattern.samples.length === 0
}
