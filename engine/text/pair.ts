import type { Line, Pair, Text } from '../types'
import { fixedPair, withNames } from './fixed'

/** A line in both languages. What the trainee typed has Chinese only. */
export function pairOf(text: Text, line: Line): Pair {
  const known = line.id === undefined ? undefined : text.lines[line.id]
  if (known) return withNames({ zh: line.zh, en: known.en, pinyin: known.pinyin }, line.fill?.map((name) => pairOf(text, name)) ?? [])
  return fixedPair(line, (name) => pairOf(text, name)) ?? { zh: line.zh, en: '' }
}
