import type { Line, Pair, Text } from '../types'
import { fixedPair } from './fixed'

/** A line in both languages. What the trainee typed has Chinese only. */
export function pairOf(text: Text, line: Line): Pair {
  const known = line.id === undefined ? undefined : text.lines[line.id]
  if (known) return { zh: line.zh, en: known.en, pinyin: known.pinyin }
  return fixedPair(line, (name) => pairOf(text, name)) ?? { zh: line.zh, en: '' }
}
