import 'server-only'
import { stringify } from 'csv-stringify/sync'
import ExcelJS from 'exceljs'
import { headings } from './columns'
import { columns, type Column } from './types'

type Kind = 'csv' | 'xlsx'
type Template = { name: string; type: string; bytes: Uint8Array }

const sample: Record<'en' | 'zh', Record<Column, string>> = {
  zh: { name: '林小满', staffNumber: '00731', department: '研发中心', cohorts: '2026 秋招、深圳', email: 'lin@example.com', phone: '138 0000 0000' },
  en: { name: 'Lin Xiaoman', staffNumber: '00731', department: 'R&D', cohorts: 'Autumn 2026; Shenzhen', email: 'lin@example.com', phone: '138 0000 0000' },
}
const types: Record<Kind, string> = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }

/** A file to fill in: the headings and one person as an example. Staff numbers are kept as text, so that their zeros stay. */
export async function template(language: 'en' | 'zh', kind: Kind): Promise<Template> {
  const rows = [headings[language], sample[language]].map((row) => columns.map((column) => row[column]))
  return { name: `people-${language}.${kind}`, type: types[kind], bytes: kind === 'csv' ? new TextEncoder().encode(stringify(rows, { bom: true })) : await workbook(rows) }
}

async function workbook(rows: string[][]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('people')
  sheet.columns = columns.map(() => ({ width: 22, style: { numFmt: '@' } }))
  sheet.addRows(rows)
  sheet.getRow(1).font = { bold: true }
  return new Uint8Array(await book.xlsx.writeBuffer())
}
