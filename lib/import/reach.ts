import type { Code } from '@/lib/errors'

const [lastRow, lastSheet] = [1_048_576, 65_534] // of any spreadsheet
const mostRows = 100_000 // written down, empty ones included
const mostMerged = { ranges: 10_000, cells: 100_000 } // ranges are compared with each other, cells made one by one
const mostFar = 5_000 // cells beyond column ZZ: the reader walks there from the first column in each row

// Whatever it is inside quotes, so that no attribute hides in another's value.
const attribute = String.raw`\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*')`
const opening = /<(?:row|c|mergeCell|sheet)(?=[\s/>])/g
const whole = new RegExp(String.raw`<(row|c|mergeCell|sheet)((?:${attribute})*)\s*/?>`, 'g')
const pair = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * Whether the parts of a workbook reach so far that reading them takes long: a few bytes can name the last row or merge a whole sheet, and the reader
 * makes every cell of it. Null: they do not. What is written as no spreadsheet writes it is `no-table`, as nobody knows how far it reaches.
 */
export function reachOf(parts: Uint8Array[]): Code | null {
  const so = { rows: 0, ranges: 0, cells: 0, far: 0 }
  for (const part of parts) {
    const text = Buffer.from(part).toString('latin1')
    let read = 0
    for (const [, name, attributes = ''] of text.matchAll(whole)) {
      read++
      const said = new Map([...attributes.matchAll(pair)].map(([, key = '', double, single]) => [key, double ?? single ?? '']))
      if (name === 'row' && !isUpTo(lastRow, said.get('r'))) return 'no-table'
      if (name === 'sheet' && !isUpTo(lastSheet, said.get('sheetId'))) return 'no-table'
      if (name === 'row') so.rows++
      if (name === 'c' && !/^[A-Z]{1,2}\d{1,7}$/.test(said.get('r') ?? '')) so.far++
      if (name === 'mergeCell') {
        so.ranges++
        so.cells += areaOf(said.get('ref') ?? '')
      }
    }
    if (read !== (text.match(opening)?.length ?? 0)) return 'no-table'
  }
  if (so.rows > mostRows) return 'too-many-rows'
  return so.ranges > mostMerged.ranges || so.cells > mostMerged.cells || so.far > mostFar ? 'file-too-large' : null
}

const isUpTo = (most: number, said = ''): boolean => /^\d{1,7}$/.test(said) && Number(said) <= most

/** How many cells a range such as `A1:F3` has; of what is no range, more than any. */
function areaOf(range: string): number {
  const [, left = '', top, right = '', bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range) ?? []
  return left === '' ? Infinity : (Math.abs(columnOf(right) - columnOf(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1)
}

const columnOf = (letters: string): number => [...letters].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0)
