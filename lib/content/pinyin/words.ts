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

/** What overrides ask for, found in one pass: longest first. */
export function finderOf(overrides: Record<string, string>): RegExp | null {
  const keys = Object.keys(overrides).filter(Boolean).sort((a, b) => b.length - a.length)
  return keys.length ? new RegExp(keys.map((key) => key.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'gu') : null
}

/** Divides a line into words. Overrides hold wherever they occur, as `given` finds them; the rest is divided into the commonest words. */
export function divide(zh: string, lexicon: Lexicon, overrides: Record<string, string>, given = finderOf(overrides)): Word[] {
  if (!given) return stretch(zh, lexicon)
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
  const places = [0]
  for (const char of text) places.push((places.at(-1) ?? 0) + char.length)
  const count = places.length - 1
  const part = (start: number, end: number): string => text.slice(places[start], places[end])
  const best: { cost: number; end: number }[] = new Array(count + 1)
  best[count] = { cost: 0, end: count }
  for (let start = count - 1; start >= 0; start--) {
    let found = { cost: unknown + (best[start + 1]?.cost ?? 0), end: start + 1 }
    for (let end = Math.min(count, start + longest); end > start; end--) {
      const here = cost.get(part(start, end))
      const total = (here ?? Infinity) + (best[end]?.cost ?? 0)
      if (total < found.cost) found = { cost: total, end }
    }
    best[start] = found
  }
  const words: Word[] = []
  for (let at = 0; at < count; at = best[at]?.end ?? count) {
    const word = part(at, best[at]?.end ?? count)
    const reading = phrases.get(word)
    words.push(reading === undefined ? { kind: 'han', text: word } : { kind: 'fixed', text: word, reading })
  }
  return words
}
