import ExcelJS from 'exceljs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readTable } from './read'
import { template } from './template'
import { cellsOnly } from './unpack'

const text = (content: string) => new TextEncoder().encode(content)
const read = async (bytes: Uint8Array) => {
  const table = await readTable(bytes)
  return table.ok ? table.value.rows.map(({ line, cells: { name, staffNumber, department } }) => [line, name, staffNumber, department].join('|')) : table.error.code
}

type Cell = string | number | Date | ExcelJS.CellFormulaValue
const xlsx = async (...rows: Cell[][]): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('名单').addRows(rows)
  return new Uint8Array(await book.xlsx.writeBuffer())
}
/** The same workbook with parts put in or changed. */
const altered = (bytes: Uint8Array, parts: Record<string, Uint8Array>) => zipSync({ ...unzipSync(bytes), ...parts })

// 姓名,工号,部门 / 林小满,007,研发 as a Chinese spreadsheet saves it.
const gb18030 = Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb9, 0xa4, 0xba, 0xc5, 0x2c, 0xb2, 0xbf, 0xc3, 0xc5, 0x0a, 0xc1, 0xd6, 0xd0, 0xa1, 0xc2, 0xfa, 0x2c, 0x30, 0x30, 0x37, 0x2c, 0xd1, 0xd0, 0xb7, 0xa2])

describe('CSV', () => {
  test.each([
    ['UTF-8', text('姓名,工号,部门\n林小满,007,研发')],
    ['UTF-8 with a mark in front', text('\ufeff姓名,工号,部门\r\n林小满,007,研发\r\n')],
    ['GB18030', gb18030],
    ['UTF-16, as “Unicode text”', Uint8Array.from([0xff, 0xfe, ...Buffer.from('姓名\t工号\t部门\r\n林小满\t007\t研发', 'utf16le')])],
    ['semicolons', text('姓名;工号;部门\n林小满;007;研发')],
    ['tabs', text('姓名\t工号\t部门\n林小满\t007\t研发')],
    ['other headings in another order', text('Department,Full name, Employee ID ,星座\n研发,林小满,007,天秤')],
    ['quotes, and a comma in a heading', text('"部门","姓名","工号","说明,备注"\n"研发","林小满","007","a;b;c;d"')],
  ])('%s', async (_, bytes) => expect(await read(bytes)).toEqual(['2|林小满|007|研发']))

  test('line numbers are those of the file, over empty lines and quoted line breaks', async () => {
    expect(await read(text('姓名,工号,部门\n\n林小满,1,"研发\n二组"\n,,\n周明,2,产品\n'))).toEqual(['3|林小满|1|研发\n二组', '6|周明|2|产品'])
  })

  test.each([
    ['no heading for the name', 'no-columns', '工号,部门\n1,研发'],
    ['nothing that tells people apart', 'no-columns', '姓名,部门\n林小满,研发'],
    ['a heading twice', 'no-columns', '姓名,工号,员工编号\n林小满,1,2'],
    ['nothing at all', 'no-columns', ' \n'],
    ['a quote that never ends', 'no-table', '姓名,工号\n"林小满,1\n'],
    ['5,001 people', 'too-many-rows', `姓名,工号\n${Array.from({ length: 5001 }, (_, index) => `林小满,${index}`).join('\n')}`],
  ])('%s: %s', async (_, code, content) => expect(await read(text(content))).toBe(code))

  test('a picture is no table', async () => expect(await read(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toBe('no-table'))
})

describe('XLSX', () => {
  test('numbers, text with zeros in front, rich text', async () => {
    expect(await read(await xlsx(['姓名', '工号', '部门'], ['林小满', '007', '研发'], [], ['周明', 42, '产品']))).toEqual(['2|林小满|007|研发', '4|周明|42|产品'])
  })

  test('dates and cut numbers are noticed', async () => {
    const table = await readTable(await xlsx(['姓名', '工号'], ['林小满', new Date('2026-03-01')], ['周明', 4403051990010112345]))
    expect(table.ok && table.value.rows.map(({ dates, cells }) => [dates, cells.staffNumber])).toEqual([[['staffNumber'], '2026-03-01'], [[], '4.4030519900101125e+18']])
  })

  test.each([
    ['a formula', 'has-formulas', () => xlsx(['姓名', '工号'], ['林小满', { formula: '1+1', result: 2 } satisfies ExcelJS.CellFormulaValue])],
    ['a formula where nobody looks', 'has-formulas', () => xlsx(['姓名', '工号'], ['林小满', '1', ...Array.from({ length: 300 }, () => ''), { formula: '1+1' } satisfies ExcelJS.CellFormulaValue])],
    ['macros', 'has-macros', async () => altered(await xlsx(['姓名', '工号']), { 'xl/vbaProject.bin': strToU8('x') })],
    ['a workbook that calls itself one with macros', 'has-macros', async () => altered(await xlsx(['姓名', '工号']), { '[Content_Types].xml': strToU8('<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>') })],
    ['a bomb', 'file-too-large', async () => altered(await xlsx(['姓名', '工号']), { 'xl/worksheets/sheet2.xml': new Uint8Array(51 * 1024 * 1024) })],
    ['half a million cells in a small file', 'file-too-large', async () => altered(await xlsx(['姓名', '工号']), { 'xl/worksheets/sheet2.xml': strToU8('<c r="A1"><v>1</v></c>'.repeat(500_000)) })],
    ['a zip of something else', 'no-table', async () => zipSync({ 'a.txt': strToU8('a') })],
    ['half a zip', 'no-table', async () => (await xlsx(['姓名', '工号'])).subarray(0, 900)],
    ['a sheet that is none', 'no-table', async () => altered(await xlsx(['姓名', '工号']), { 'xl/workbook.xml': strToU8('<<<') })],
  ])('%s: %s', async (_, code, make) => expect(await read(await make())).toBe(code))

  test('a part that unpacks to more than it says is cut, not unpacked', async () => {
    const bytes = altered(await xlsx(['姓名', '工号'], ['林小满', '1']), { 'xl/worksheets/sheet9.xml': new Uint8Array(20 * 1024 * 1024) })
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const directory = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet9.xml') - 46
    view.setUint32(directory + 24, 10, true)
    const cells = cellsOnly(bytes)
    expect(cells.ok && cells.value.length).toBeLessThan(1024 * 1024)
  })
})

test.each(['csv', 'xlsx'] as const)('the %s that we give out can be read, in both languages', async (kind) => {
  for (const language of ['en', 'zh'] as const) {
    const table = await readTable((await template(language, kind)).bytes)
    expect(table.ok && table.value).toMatchObject({ ignored: [], rows: [{ line: 2, dates: [], cells: { staffNumber: '00731', email: 'lin@example.com' } }] })
  }
})
