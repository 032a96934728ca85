import type { MovePattern } from '../types'
import { clean } from './clean'
import { formsOf, type Form } from './form'
import { fold } from './fold'
import { normalise } from './normalise'
import { heard } from './syllables'

type TextPattern = NonNullable<MovePattern['text']>

/** Typed words, made ready: the bare line, and how it can be read. `joined`: its letters without blanks, with where words begin. */
export type Typed = { key: string; forms: Form[]; chinese: boolean; letters: string; begins: Set<number>; sound: string }
export type Word = { bare: string; sound: string; chinese: boolean; long: boolean }
/** A choice's samples and lists, made ready once. */
export type Prepared = { keys: Set<string>; forms: Form[]; units: Set<string>; all: Word[][] | null; none: Word[] }

const han = /\p{Script=Han}/u
const key = (text: string): string => fold(normalise(text))

const wordOf = (text: string): Word => {
  const bare = key(text)
  const chinese = han.test(bare)
  return { bare, chinese, sound: ` ${heard(clean(text) ?? '').join(' ')} `, long: [...bare].length > 1 }
}

// A mark alone is no word: it would be in everything.
const wordsOf = (list: string[]): Word[] => list.map(wordOf).filter(({ bare }) => bare !== '')

function made(pattern: TextPattern): Prepared {
  const chinese = pattern.samples.filter((sample) => han.test(sample))
  const letters = [...pattern.samples.filter((sample) => !han.test(sample)), ...(pattern.en ?? [])]
  const lines = [...chinese.map((sample, at) => ({ sample, sound: pattern.pinyin?.[at] })), ...letters.map((sample) => ({ sample, sound: undefined }))]
  const forms = lines.flatMap(({ sample, sound }) => {
    const words = clean(sample)
    return words === null ? [] : formsOf(words, sound)
  })
  return {
    keys: new Set([...pattern.samples, ...(pattern.pinyin ?? []), ...(pattern.en ?? [])].map(key)),
    forms,
    units: new Set(forms.flatMap(({ tongue, units }) => units.map((unit) => `${tongue} ${unit}`))),
    all: pattern.all?.map(wordsOf) ?? null,
    none: wordsOf(pattern.none ?? []),
  }
}

const kept = new WeakMap<TextPattern, Prepared>()

/** Prepared once for each pattern, as long as its story is in use. */
export function prepare(pattern: TextPattern): Prepared {
  const known = kept.get(pattern)
  if (known) return known
  const value = made(pattern)
  kept.set(pattern, value)
  return value
}

/** What was typed; `words`: cleaned. */
export function readTyped(typed: string, words: string): Typed {
  const begins = new Set<number>()
  let letters = ''
  for (const [word] of words.replace(/['’]/g, '').matchAll(/[a-z]+|\d+/g)) {
    begins.add(letters.length)
    letters += word
  }
  return { key: key(typed), forms: formsOf(words), chinese: han.test(words), letters, begins, sound: ` ${heard(words).join(' ')} ` }
}
