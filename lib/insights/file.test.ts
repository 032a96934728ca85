import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { csvOf, safe, xlsxOf, type Table } from './file'

const table: Table = { title: '哪里容易看走眼: all/everyone [2026]', head: ['norm', '=1+1'], rows: [['@SUM(A1)', '60 %'], ['-2', '+3'], ['\tx', '\ry'], ['say "hi", ok', '收到']], about: ['=cmd', 'counted 20 March'] }

test('a cell that a spreadsheet would take for a formula begins with an apostrophe', () => {
  for (const sign of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) expect(safe(`${sign}1`)).toBe(`'${sign}1`)
  for (const plain of ['60 %', '收到', '1-2', '']) expect(safe(plain)).toBe(plain)
})

test('CSV begins with the mark of UTF-8 and holds all of it, quoted where it must be', () => {
  const bytes = csvOf(table)
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toBe(`norm,'=1+1\r\n'@SUM(A1),60 %\r\n'-2,'+3\r\n"'\tx","'\ry"\r\n"say ""hi"", ok",收到\r\n\r\n'=cmd\r\ncounted 20 March\r\n`)
})

test('a name cannot begin a cell of its own where semicolons or tabs part cells', () => {
  expect(new TextDecoder().decode(csvOf({ ...table, head: ['林小满;=1+1', '\u6797\t=1+1'], rows: [], about: [] }))).toBe('"林小满;=1+1","林\t=1+1"\r\n\r\n')
})

test('XLSX holds the same, every cell as text', async () => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await xlsxOf(table)).slice().buffer)
  const [sheet, notes] = book.worksheets
  const cells: unknown[] = []
  sheet?.eachRow((row) => row.eachCell((cell) => cells.push([cell.type, String(cell.value).replace('\n', '\r')])))
  expect(cells).toEqual([...[table.head, ...table.rows].flat().map((cell) => [ExcelJS.ValueType.String, safe(cell)])])
  expect(notes?.getCell('A1').value).toBe("'=cmd")
})
