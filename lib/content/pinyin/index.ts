import { loadLexicon, type Lexicon } from './lexicon'
import { compose } from './compose'
import { doubtful } from './doubtful'
import { read } from './read'
import { divide, finderOf, type Word } from './words'

export { nameReadings } from './names'

/** Words of pinyin for a line of Chinese. Overrides: Chinese -> reading as shown, blanks between words. */
export type Pinyin = {
  /** Punctuation hangs on the word before it; nothing for a line without Chinese. */
  words(zh: string, overrides?: Record<string, string>): string[]
  /** Characters read in several ways that neither the line nor an override settles. */
  heteronyms(zh: string, overrides?: Record<string, string>): string[]
  /** The pieces a line is divided into, in order and whole; Chinese ones with their reading. */
  parts(zh: string, overrides?: Record<string, string>): { text: string; said?: string }[]
}

/**
 * @param content folder that holds `glossary/`
 * @throws DataError
 */
export function loadPinyin(content: string): Pinyin {
  const dividing = dividesOnce(loadLexicon(content))
  return {
    words(zh, overrides = none) {
      if (!/\p{Script=Han}/u.test(zh.replace(/\[[^\]]{1,6}\]/g, ''))) return []
      const words = dividing(zh, overrides)
      return compose(words, words.map((_, index) => read(words, index)))
    },
    heteronyms: (zh, overrides = none) => doubtful(dividing(zh, overrides)),
    parts(zh, overrides = none) {
      const words = dividing(zh, overrides)
      return words.map((word, index) => (word.kind === 'han' || word.kind === 'fixed' ? { text: word.text, said: read(words, index) } : { text: word.text }))
    },
  }
}

const none: Record<string, string> = {}

/** A line is read for its pinyin, its doubtful signs, its sound and its words: it is divided once for all of them. */
function dividesOnce(lexicon: Lexicon): (zh: string, overrides: Record<string, string>) => Word[] {
  const known = new WeakMap<Record<string, string>, { given: RegExp | null; lines: Map<string, Word[]> }>()
  return (zh, overrides) => {
    const here = known.get(overrides) ?? { given: finderOf(overrides), lines: new Map<string, Word[]>() }
    known.set(overrides, here)
    const words = here.lines.get(zh) ?? divide(zh, lexicon, overrides, here.given)
    here.lines.set(zh, words)
    return words
  }
}
