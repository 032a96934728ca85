import 'server-only'
import { stringify } from 'csv-stringify/sync'
import ExcelJS from 'exceljs'

/** What a view shows, as a table of words. `about`: what it is, of when, and how to read it. */
export type Table = { title: string; head: string[]; rows: string[][]; about: string[] }

const risky = /^[=+\-@\t\r＝＋－＠]/ // full width too: Chinese and Japanese spreadsheets read them the same

/** A cell that no spreadsheet takes for a formula: an apostrophe goes before what could begin one. */
export const safe = (cell: string): string => (risky.test(cell) ? `'${cell}` : cell)

/** As CSV, with the mark by which a spreadsheet knows UTF-8. What it is about stands below the table. Where semicolons or tabs part cells, an unquoted one would begin a cell that nobody made safe. */
export function csvOf({ head, rows, about }: Table): Uint8Array {
  return new TextEncoder().encode(stringify([head, ...rows, [], ...about.map((line) => [line])].map((row) => row.map(safe)), { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n;\t]/ }))
}

/** As XLSX: every cell is text, on a second sheet what it is about. */
export async function xlsxOf({ title, head, rows, about }: Table): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(nameOf(title), { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] })
  for (const row of [head, ...rows]) sheet.addRow(row.map(safe))
  sheet.getRow(1).font = { bold: true }
  sheet.columns.forEach((column, at) => {
    column.width = Math.min(60, Math.max(10, ...[head, ...rows].map((row) => widthOf(row[at] ?? ''))))
    column.numFmt = '@'
  })
  const notes = book.addWorksheet('i')
  for (const line of about) notes.addRow([safe(line)])
  notes.getColumn(1).width = 100
  return new Uint8Array(await book.xlsx.writeBuffer())
}

// Chinese characters are twice as wide.
const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 2)
// What a sheet may be called.
const nameOf = (title: string) => title.replaceAll(/[\\/?*[\]:']/g, ' ').trim().slice(0, 31) || 'Table'
