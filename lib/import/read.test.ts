import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readTable } from './read'
import { template } from './template'
import { cellsOnly } from './unpack'

const text = (content: string) => new TextEncoder().encode(content)
const read = async (bytes: Uint8Array) => {
  const table = await readTable(bytes)
  return table.ok ? table.value.rows.map(({ line, cells: { name, staffNumber, department } }) => [line, name, staffNumber, department].join('|')) : table.error.code
}

type Cell = string | number | Date | ExcelJS.CellFormulaValue | ExcelJS.CellRichTextValue | ExcelJS.CellHyperlinkValue
const xlsx = async (...rows: Cell[][]): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('名单').addRows(rows)
  return new Uint8Array(await book.xlsx.writeBuffer())
}
/** The same workbook with parts put in or changed. */
const altered = (bytes: Uint8Array, parts: Record<string, Uint8Array>) => zipSync({ ...unzipSync(bytes), ...parts })
/** A workbook with one person, of which one part is written otherwise. */
const rewritten = async (part: string, from: string, to: string) => {
  const bytes = await xlsx(['姓名', '工号', '部门'], ['林小满', '007', '研发'])
  const was = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array())
  if (!was.includes(from)) throw new Error(was)
  return altered(bytes, { [part]: strToU8(was.replace(from, to)) })
}
const [sheet, book] = ['xl/worksheets/sheet1.xml', 'xl/workbook.xml']
const after = (xml: string) => rewritten(sheet, '</sheetData>', `</sheetData>${xml}`)

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
    ['hardly anything, on many lines', 'too-many-rows', `姓名,工号\n${'\n'.repeat(21_000)}`],
  ])('%s: %s', async (_, code, content) => expect(await read(text(content))).toBe(code))

  test('a picture is no table', async () => expect(await read(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toBe('no-table'))
})

describe('XLSX', () => {
  test('numbers, text with zeros in front, rich text, links', async () => {
    expect(await read(await xlsx(['姓名', '工号', '部门'], ['林小满', '007', { richText: [{ text: '研' }, { text: '发' }] }], [], ['周明', 42, { text: '产品', hyperlink: 'mailto:a@example.com' }]))).toEqual(['2|林小满|007|研发', '4|周明|42|产品'])
  })

  test('of a text without end no more is read than can be of use, in a heading too', async () => {
    const [plain, rich] = ['('.repeat(300_000), { richText: Array.from({ length: 300 }, () => ({ text: '('.repeat(1000) })) }]
    const table = await readTable(await xlsx(['姓名', '工号', '部门', plain, rich], ['林小满', '007', plain], ['周明', '008', rich]))
    expect(table.ok && [...table.value.rows.map(({ cells }) => cells.department), ...table.value.ignored].map(({ length }) => length)).toEqual([1000, 1000, 1000, 1000])
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
    ['all cells there are, merged', 'file-too-large', () => after('<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>')],
    ['the same, written so that nobody sees it', 'file-too-large', () => after('<mergeCells count="1"><mergeCell x=" ref=\'A1:B1\'" ref="A1&#58;XFD1048576"/></mergeCells>')],
    ['more merged ranges than can be compared', 'file-too-large', () => after(`<mergeCells>${Array.from({ length: 10_001 }, (_, row) => `<mergeCell ref="E${row + 1}:F${row + 1}"/>`).join('')}</mergeCells>`)],
    ['thousands of cells far to the right', 'file-too-large', () => rewritten(sheet, '</sheetData>', `${Array.from({ length: 5001 }, (_, row) => `<row r="${row + 9}"><c r="XFD${row + 9}"><v>1</v></c></row>`).join('')}</sheetData>`)],
    ['more rows than anybody has people', 'too-many-rows', () => rewritten(sheet, '</sheetData>', `${Array.from({ length: 100_001 }, (_, row) => `<row r="${row + 9}"/>`).join('')}</sheetData>`)],
    ['a row beyond the last', 'no-table', () => rewritten(sheet, '</sheetData>', '<row r="4000000000"><c r="A4000000000"><v>1</v></c></row></sheetData>')],
    ['a sheet beyond the last', 'no-table', () => rewritten(book, 'sheetId="1"', 'sheetId="4000000000"')],
    ['a sheet that is none', 'no-table', async () => altered(await xlsx(['姓名', '工号']), { 'xl/workbook.xml': strToU8('<<<') })],
  ])('%s: %s', async (_, code, make) => expect(await read(await make())).toBe(code))

  test.each([
    ['choices to pick from in whole columns', () => after('<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>')],
    ['widths of columns that are not there', () => rewritten(sheet, '<sheetData>', '<cols><col min="1" max="900000000" width="9" customWidth="1"/></cols><sheetData>')],
    ['a name for a whole sheet', () => rewritten(book, '</sheets>', '</sheets><definedNames><definedName name="all">名单!$A$1:$XFD$1048576</definedName></definedNames>')],
  ])('what reaches far and nobody needs is passed over: %s', async (_, make) => expect(await read(await make())).toEqual(['2|林小满|007|研发']))

  test('what is merged says the same in each of its cells, also nothing', async () => {
    expect(await read(await after('<mergeCells count="1"><mergeCell ref="C3:D4"/></mergeCells>'))).toEqual(['2|林小满|007|研发'])
    expect(await read(await rewritten(sheet, '</sheetData>', '<row r="3"><c r="A3" t="str"><v>周明</v></c><c r="B3"><v>8</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>'))).toEqual(['2|林小满|007|研发', '3|周明|8|研发'])
  })

  test('parts that unpack to more than they say are not unpacked, however many share the same bytes', async () => {
    const bytes = altered(await xlsx(['姓名', '工号'], ['林小满', '1']), { 'xl/worksheets/sheet9.xml': new Uint8Array(20 * 1024 * 1024) })
    const directory = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet9.xml') - 46
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 10, true)
    // The best of several: what it costs, not what else the machine did meanwhile.
    const costs = Array.from({ length: 9 }, () => {
      const began = performance.now()
      expect(cellsOnly(bytes)).toEqual({ ok: false, error: 'no-table' })
      return performance.now() - began
    })
    expect(Math.min(...costs)).toBeLessThan(70) // ms; unpacking them takes 140
  })

  test('a zip with long numbers, as Java writes it', async () => {
    const bytes = Buffer.from(await xlsx(['姓名', '工号', '部门'], ['林小满', '007', '研发']))
    const [end, at] = [bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])), bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) + 16)]
    const parts: Buffer[] = []
    for (let from = at; from < end;) {
      const [named, extra, comment] = [bytes.readUInt16LE(from + 28), bytes.readUInt16LE(from + 30), bytes.readUInt16LE(from + 32)]
      const field = Buffer.alloc(28)
      field.writeUInt16LE(1, 0)
      field.writeUInt16LE(24, 2)
      for (const [place, offset] of [[4, 24], [12, 20], [20, 42]] as const) field.writeBigUInt64LE(BigInt(bytes.readUInt32LE(from + offset)), place)
      const head = Buffer.from(bytes.subarray(from, from + 46 + named))
      for (const offset of [20, 24, 42]) head.writeUInt32LE(0xffffffff, offset)
      head.writeUInt16LE(28, 30)
      head.writeUInt16LE(0, 32)
      parts.push(head, field)
      from += 46 + named + extra + comment
    }
    const directory = Buffer.concat(parts)
    const [long, locator, short] = [Buffer.alloc(56), Buffer.alloc(20), Buffer.from(bytes.subarray(end))]
    long.writeBigUInt64LE(BigInt(bytes.readUInt16LE(end + 10)), 32)
    long.writeBigUInt64LE(BigInt(at), 48)
    locator.writeBigUInt64LE(BigInt(at + directory.length), 8)
    short.writeUInt16LE(0xffff, 10)
    short.writeUInt32LE(0xffffffff, 16)
    expect(await read(Buffer.concat([bytes.subarray(0, at), directory, long, locator, short]))).toEqual(['2|林小满|007|研发'])
  })
})

test.each(['csv', 'xlsx'] as const)('the %s that we give out can be read, in both languages', async (kind) => {
  for (const language of ['en', 'zh'] as const) {
    const table = await readTable((await template(language, kind)).bytes)
    expect(table.ok && table.value).toMatchObject({ ignored: [], rows: [{ line: 2, dates: [], cells: { staffNumber: '00731', email: 'lin@example.com' } }] })
  }
})
