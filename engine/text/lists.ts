import type { Prepared, Typed, Word } from './prepare'

/** Whether a word of an author's list is in what was typed: as written, or as it sounds where that tells enough. */
function has(typed: Typed, word: Word): boolean {
  if (word.chinese) return typed.key.includes(word.bare) || ((word.long || !typed.chinese) && typed.sound.includes(word.sound))
  // Letters count from where a word begins, and short ones only as whole words.
  for (let at = typed.letters.indexOf(word.bare); at >= 0; at = typed.letters.indexOf(word.bare, at + 1)) {
    const end = at + word.bare.length
    if (typed.begins.has(at) && (word.bare.length > 3 || typed.begins.has(end) || end === typed.letters.length)) return true
  }
  return false
}

/** One word of every list is there. */
export const holds = ({ all }: Prepared, typed: Typed): boolean => all !== null && all.every((words) => words.some((word) => has(typed, word)))

/** A word is there that rules the choice out. */
export const heldBack = ({ none }: Prepared, typed: Typed): boolean => none.some((word) => has(typed, word))
