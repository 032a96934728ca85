import type { Item, Raw } from './blocks'
import type { Report } from './diagnostics/report'
import type { Words } from './diagnostics/types'
import { pairOf, splitPair } from './fields'

/** Prose in pairs: a Chinese line, its English line; or both on one line with ` | `. */
export const readPairs = (report: Report, lines: Raw[]): (Words & { at: number })[] => {
  const pairs: (Words & { at: number })[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]
    if (!line) break
    const split = splitPair(line.text)
    const next = lines[i + 1]
    if (split) pairs.push({ ...split, at: line.at })
    else if (next && !splitPair(next.text) && !mostlyChinese(next.text)) {
      pairs.push({ zh: line.text, en: next.text, at: line.at })
      i += 1
    } else pairs.push({ ...pairOf(report, line), at: line.at })
  }
  return pairs
}

/** An English line may name a Chinese word; it is not written in Chinese. */
const mostlyChinese = (text: string): boolean => {
  const signs = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const letters = text.match(/[a-z]/giu)?.length ?? 0
  return signs > letters
}

export const readPair = (report: Report, lines: Raw[], at: number): (Words & { at: number }) | null => {
  const [pair, more] = readPairs(report, lines)
  if (more) report('RQ013', more.at, { text: more.zh })
  return pair ?? (report('RQ013', at, { text: '' }), null)
}

/** The two lines of an item whose first line may have begun with a head already cut off. */
export const itemWords = (report: Report, item: Item, first: Raw): Words & { at: number } => {
  const [, english, more] = item.lines
  if (more) report('RQ013', more.at, { text: more.text })
  if (english) return { zh: first.text, en: english.text, at: first.at }
  return { ...pairOf(report, first), at: first.at }
}

export type Head = { who: Raw; to?: Raw; id?: Raw; quotes?: Raw; thread?: Raw; time?: Raw; text: Raw }
const head = /^([a-z][\w-]*)((?:\s*>\s*[a-z][\w-]*)?)((?:\s+[#^~][\w-]+)*)((?:\s+(?:(?:[A-Z][a-z]{2}\s+)?\d{1,2}:\d{2}|\+\w+))?)\s*[:：]\s*(.*)$/u

/** Reads `who [> chat or person] [#id] [^quoted] [~thread] [time or +span]: text`. */
export const readHead = (report: Report, item: Item): Head | null => {
  const [line] = item.lines
  const found = line ? head.exec(line.text) : null
  if (!line || !found) {
    report('RQ013', line?.at ?? item.at, { text: line?.text ?? '' })
    return null
  }
  const [all, who = '', to = '', marks = '', time = '', text = ''] = found
  const part = (part: string, from: number, skip: RegExp): Raw => {
    const lead = skip.exec(part)?.[0].length ?? 0
    return { text: part.slice(lead).trim(), at: line.at + from + lead }
  }
  const afterTo = who.length + to.length
  const afterMarks = afterTo + marks.length
  const read: Head = { who: { text: who, at: line.at }, text: { text, at: line.at + all.length - text.length } }
  if (to) read.to = part(to, who.length, /^\s*>\s*/)
  for (const mark of marks.matchAll(/([#^~])([\w-]+)/g)) {
    const raw = { text: mark[2] ?? '', at: line.at + afterTo + mark.index + 1 }
    if (mark[1] === '#') read.id = raw
    else if (mark[1] === '^') read.quotes = raw
    else read.thread = raw
  }
  if (time) read.time = part(time, afterMarks, /^\s*/)
  return read
}
