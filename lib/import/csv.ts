import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Line } from './columns'

const delimiters = [',', ';', '\t']
/** Empty ones included: a small file can hold millions. One more is read, so that it is noticed. */
export const mostLines = 20_000
const records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))

/** The lines of a CSV file, in whatever encoding and with whatever delimiter Chinese and European spreadsheets write. Null: it is none. */
export function csvLines(bytes: Uint8Array): Line[] | null {
  const text = decoded(bytes)
  if (text === null || text.includes('\0')) return null
  try {
    const read: unknown = parse(text, { delimiter: delimiterOf(text), info: true, relax_column_count: true, skip_empty_lines: false, max_record_size: 20_000, to: mostLines + 1 })
    return numbered(records.parse(read))
  } catch {
    return null
  }
}

// A record may run over several lines; people look for the first of them.
function numbered(read: z.output<typeof records>): Line[] {
  let before = 0
  return read.map(({ record, info }) => {
    const line = before + 1
    before = info.lines
    return { line, cells: record }
  })
}

function decoded(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  for (const label of [encoding, 'gb18030']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  }
  return null
}

/** The sign that parts the first line most often, outside quotes. */
function delimiterOf(text: string): string {
  const head = (text.trimStart().split(/\r\n?|\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (sign: string) => head.split(sign).length
  return delimiters.toSorted((a, b) => count(b) - count(a))[0] ?? ','
}
