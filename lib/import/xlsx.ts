import ExcelJS from 'exceljs'
import type { Result } from '@/engine/types'
import type { Code } from '@/lib/errors'
import type { Line } from './columns'
import { cellsOnly } from './unpack'

const widest = 200 // columns that are looked at
const exact = 999_999_999_999_999 // a spreadsheet keeps 15 digits of a number
const mostSigns = 1000 // of a cell: nothing that is imported is as long, and a small file can name one text of 40 MB in each of its cells
const ignoreNodes = ['cols', 'dataValidations', 'conditionalFormatting', 'extLst', 'hyperlinks'] // nobody needs them here, and the reader would make every cell or column they name

/** The lines of the first sheet that is not hidden. Errors: `no-table`, `file-too-large`, `has-formulas`, `has-macros`. */
export async function xlsxLines(bytes: Uint8Array): Promise<Result<Line[], Code>> {
  const packed = cellsOnly(bytes)
  if (!packed.ok) return packed
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load(bufferOf(packed.value), { ignoreNodes })
  } catch {
    return { ok: false, error: 'no-table' }
  }
  const sheet = workbook.worksheets.find(({ state }) => state === 'visible')
  if (!sheet) return { ok: false, error: 'no-table' }
  const lines: Line[] = []
  let formulas = false
  sheet.eachRow((row, line) => {
    const cells: string[] = []
    const dates: number[] = []
    row.eachCell((cell, column) => {
      if (cell.type === ExcelJS.ValueType.Formula) formulas = true
      if (column > widest) return
      if (cell.value instanceof Date) dates.push(column - 1)
      cells[column - 1] = textOf(cell)
    })
    lines.push({ line, cells: Array.from(cells, (cell) => cell ?? ''), dates })
  })
  return formulas ? { ok: false, error: 'has-formulas' } : { ok: true, value: lines }
}

// What was cut to fifteen digits is shown as such, so that it is noticed like in a CSV file.
function textOf(cell: ExcelJS.Cell): string {
  const { value, type } = cell
  if (value === null || value === undefined) return '' // also of a merged range with nothing in it, whose cells the reader calls filled and cannot read
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'number') return Math.abs(value) > exact ? value.toExponential() : String(value)
  if (typeof value === 'string') return value.slice(0, mostSigns)
  if (typeof value === 'object' && 'richText' in value) return value.richText.slice(0, mostSigns).map(({ text }) => text.slice(0, mostSigns)).join('').slice(0, mostSigns)
  return type === ExcelJS.ValueType.Error ? '' : cell.text.slice(0, mostSigns)
}

/** exceljs asks for the ArrayBuffer that its own type calls Buffer. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer
