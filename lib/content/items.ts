import type { Item, Raw } from './blocks'
import type { Report } from './diagnostics/report'
import type { Source } from './source'

const comment = /\{\/\*.*?\*\/\}/g

/**
 * Reads list items from the raw lines between two offsets, so that `*`, `[微笑]`, `#接龙` and addresses stay as written.
 * Deeper than the bullet: `>` is the thought, `- ` a sample, anything else the next line of the message.
 */
export const readItems = (source: Source, from: number, to: number, report: Report): Item[] => {
  const first = source.place(from)
  const last = source.place(Math.max(from, to - 1))
  const base = first.column - 1
  const items: Item[] = []
  for (let line = first.line; line <= last.line; line += 1) {
    const begin = line === first.line ? from : source.lineStart(line)
    const raw = source.text.slice(begin, Math.min(to, source.lineStart(line + 1))).replace(comment, '').trimEnd()
    const text = raw.trimStart()
    if (!text) continue
    const indent = line === first.line ? base : raw.length - text.length
    const at = line === first.line ? from : begin + indent
    const item = items.at(-1)
    if (indent <= base && /^[-*+] /.test(`${text} `)) items.push({ at, lines: [rest(text, at, 1)], quote: [], samples: [] })
    else if (!item) report('RQ013', at, { text })
    else if (text.startsWith('>')) push(item.quote, rest(text, at, 1))
    else if (indent > base && text.startsWith('- ')) item.samples.push(rest(text, at, 1))
    else item.lines.push({ text, at })
  }
  return items
}

const rest = (text: string, at: number, skip: number): Raw => {
  const cut = text.slice(skip)
  const bare = cut.trimStart()
  return { text: bare, at: at + skip + cut.length - bare.length }
}
const push = (list: Raw[], line: Raw): void => {
  if (line.text) list.push(line)
}
