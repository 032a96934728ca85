const longest = 2_000
// Longer than any line that somebody would be taken at the word for.
const most = 600
const mentions = /@[^\s@]{1,20}(?=\s|$)/gu
const brackets = /\[[^[\]]{1,16}\]/gu
const pictures = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20e3\ufe0f]/gu
const unseen = /\p{C}/gu
const tags = /<\/?[a-z!][^<>]*>/u
const turned = /[\u202a-\u202e\u2066-\u2069]/u

/**
 * The words of what was typed, in lower case, as far as they can be somebody's words in a chat.
 * Null: more than 2,000 characters or 600 of words, markup, text turned round, or nothing that is a word.
 */
export function clean(typed: string): string | null {
  if (typed.length > longest || turned.test(typed)) return null
  const folded = typed.normalize('NFKC').toLowerCase()
  if (tags.test(folded)) return null
  const named = folded.replace(mentions, ' ')
  const words = (/[\p{L}\p{N}]/u.test(named) ? named : folded).replace(brackets, ' ').replace(pictures, ' ').replace(/[\t\n\r]/g, ' ').replace(unseen, '')
  return words.length <= most && /[\p{L}\p{N}]/u.test(words) ? words : null
}
