import type { Lexicon } from './lexicon'

/** `han`: Chinese to be read; `fixed`: Chinese whose reading is given; `mark`: punctuation; `other`: Latin, figures, emoji, [表情]; `gap`: blank or line break. */
export type Word = { kind: 'han' | 'mark' | 'other' | 'gap'; text: string } | { kind: 'fixed'; text: string; reading: string }

const kinds = {
  gap: /\s+/,
  other: /\[[\p{Script=Han}A-Za-z]{1,6}\]|(?!\p{Script=Han})[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{N}]|[._/%:+'’-](?=[\p{L}\p{N}])|%)*|(?:(?!\d)\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+/u,
  han: /\p{Script=Han}+/u,
  mark: /./su,
}
const any = new RegExp(Object.entries(kinds).map(([kind, shape]) => `(?<${kind}>${shape.source})`).join('|'), 'gsu')

/** Divides a line into words. Overrides hold wherever they occur, longest first; the rest is divided into the commonest words. */
export function divide(zh: string, lexicon: Lexicon, overrides: Record<string, string>): Word[] {
  const keys = Object.keys(overrides).filter(Boolean).sort((a, b) => b.length - a.length)
  if (!keys.length) return stretch(zh, lexicon)
  const given = new RegExp(keys.map((key) => key.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'gu')
  const words: Word[] = []
  let at = 0
  for (const hit of zh.matchAll(given)) {
    words.push(...stretch(zh.slice(at, hit.index), lexicon))
    words.push({ kind: 'fixed', text: hit[0], reading: overrides[hit[0]] ?? hit[0] })
    at = hit.index + hit[0].length
  }
  return [...words, ...stretch(zh.slice(at), lexicon)]
}

function stretch(text: string, lexicon: Lexicon): Word[] {
  return [...text.matchAll(any)].flatMap(({ 0: part, groups }): Word[] => {
    if (groups?.['han'] !== undefined) return run(part, lexicon)
    return [{ kind: groups?.['gap'] !== undefined ? 'gap' : groups?.['other'] !== undefined ? 'other' : 'mark', text: part }]
  })
}

/** Cheapest division of a run of Chinese: dynamic programme from the end. */
function run(text: string, { cost, phrases, longest, unknown }: Lexicon): Word[] {
  const chars = [...text]
  const best: { cost: number; end: number }[] = new Array(chars.length + 1)
  best[chars.length] = { cost: 0, end: chars.length }
  for (let start = chars.length - 1; start >= 0; start--) {
    let found = { cost: unknown + (best[start + 1]?.cost ?? 0), end: start + 1 }
    for (let end = Math.min(chars.length, start + longest); end > start; end--) {
      const here = cost.get(chars.slice(start, end).join(''))
      const total = (here ?? Infinity) + (best[end]?.cost ?? 0)
      if (total < found.cost) found = { cost: total, end }
    }
    best[start] = found
  }
  const words: Word[] = []
  for (let at = 0; at < chars.length; at = best[at]?.end ?? chars.length) {
    const word = chars.slice(at, best[at]?.end).join('')
    const reading = phrases.get(word)
    words.push(reading === undefined ? { kind: 'han', text: word } : { kind: 'fixed', text: word, reading })
  }
  return words
}
