import { loadLexicon } from './lexicon'
import { compose } from './compose'
import { doubtful } from './doubtful'
import { read } from './read'
import { divide } from './words'

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
  const lexicon = loadLexicon(content)
  return {
    words(zh, overrides = {}) {
      if (!/\p{Script=Han}/u.test(zh.replace(/\[[^\]]{1,6}\]/g, ''))) return []
      const words = divide(zh, lexicon, overrides)
      return compose(words, words.map((_, index) => read(words, index)))
    },
    heteronyms: (zh, overrides = {}) => doubtful(divide(zh, lexicon, overrides)),
    parts(zh, overrides = {}) {
      const words = divide(zh, lexicon, overrides)
      return words.map((word, index) => (word.kind === 'han' || word.kind === 'fixed' ? { text: word.text, said: read(words, index) } : { text: word.text }))
    },
  }
}
