import type { Raw } from './blocks'
import type { Source } from './source'

/** `\{` and `\<` stand for themselves, `\n` breaks a line; everything else is literal. */
export const unescape = (text: string): string => text.replace(/\\([{}<>])/g, '$1').replace(/\\n/g, '\n')

/** The lines of a slice of the file, trimmed, empty ones and comments left out. */
export const proseLines = (source: Source, from: number, to: number): Raw[] => {
  const lines: Raw[] = []
  let at = from
  for (const line of source.text.slice(from, to).split('\n')) {
    const bare = line.replace(/\{\/\*.*?\*\/\}/g, '')
    const text = bare.trim()
    if (text) lines.push({ text, at: at + (line.length - line.trimStart().length) })
    at += line.length + 1
  }
  return lines
}

export const quoteLines = (source: Source, from: number, to: number): Raw[] =>
  proseLines(source, from, to).flatMap(line => {
    const mark = /^>\s?/.exec(line.text)?.[0] ?? ''
    const text = line.text.slice(mark.length).trim()
    return text ? [{ text, at: line.at + mark.length }] : []
  })

/** Where the content of a tag written on one line begins and ends; `null` for a tag without content. */
export const innerRaw = (source: Source, from: number, to: number, name: string): { from: number; to: number } | null => {
  const close = source.text.lastIndexOf(`</${name}`, to)
  if (close < from) return null
  let quoted = false
  for (let i = from; i < close; i += 1) {
    const sign = source.text[i]
    if (sign === '"') quoted = !quoted
    else if (sign === '>' && !quoted) return { from: i + 1, to: close }
  }
  return null
}
