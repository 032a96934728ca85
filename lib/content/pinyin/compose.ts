import type { Word } from './words'

const marks: Record<string, string> = {
  '，': ',', '。': '.', '！': '!', '？': '?', '；': ';', '：': ':', '、': ',', '（': '(', '）': ')', '～': '~', '—': '–', '【': '[', '】': ']', '％': '%',
}
const particles = new Set(['zhe', 'guo'])
const opens = new Set(['(', '{', '“', '‘', '《', '[', '@', '#', '「', '『', '<'])
const ties = new Set(['-', '/'])
const ends = /[.!?]['”’)\]》]*$/

/**
 * Puts words and marks together: a mark hangs on the word before it, an opening one on the word after, a hyphen or slash on both;
 * capitals begin lines and sentences.
 */
export function compose(words: Word[], readings: string[]): string[] {
  const shown: string[] = []
  let prefix = ''
  let fresh = true
  let tied = false
  words.forEach((word, index) => {
    const text = readings[index] ?? ''
    if (word.kind === 'gap') {
      tied = false
      if (word.text.includes('\n')) fresh = true
      return
    }
    if (word.kind === 'mark') {
      const mark = marks[word.text] ?? word.text
      const last = shown.length - 1
      if (opens.has(mark)) prefix += mark
      else if (last >= 0 && !prefix) {
        shown[last] += mark
        tied = ties.has(mark)
      } else {
        shown.push(prefix + mark)
        prefix = ''
      }
      if (ends.test(shown.at(-1) ?? '')) fresh = true
      else if (/^[,;:]$/.test(mark)) fresh = false
      return
    }
    const spoken = word.kind !== 'other'
    if (particles.has(text) && index > 0 && /^(han|fixed)$/.test(words[index - 1]?.kind ?? '')) {
      shown[shown.length - 1] += text
      return
    }
    const said = prefix + (spoken && fresh ? capital(text) : text)
    if (tied) shown[shown.length - 1] += said
    else shown.push(said)
    prefix = ''
    tied = false
    if (spoken || /^[\p{L}\p{N}]/u.test(text)) fresh = false
  })
  if (prefix) shown.push(prefix)
  return shown.flatMap((word) => word.split(' '))
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
