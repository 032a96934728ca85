import { refundLine } from '../post'
import type { Line, Pair, Text } from '../types'

const fixed: Record<string, { en: string; pinyin: string[] }> = {
  [refundLine.id]: {
    en: 'The packet was not opened within 24 hours; the money has come back',
    pinyin: ['hóngbāo', 'chāoguò', 'èrshísì', 'xiǎoshí', 'wèi', 'bèi', 'lǐngqǔ,', 'yǐ', 'tuìhuán'],
  },
}

/** A line in both languages. What the trainee typed has Chinese only. */
export function pairOf(text: Text, line: Line): Pair {
  const known = line.id === undefined ? undefined : (text.lines[line.id] ?? fixed[line.id])
  return known ? { zh: line.zh, en: known.en, pinyin: known.pinyin } : { zh: line.zh, en: '' }
}
