import type { Result } from '@/engine/types'
import { fail, type Failure } from '@/lib/errors'
import { tableOf } from './columns'
import { csvLines, mostLines } from './csv'
import type { Table } from './types'
import { xlsxLines } from './xlsx'

const mostRows = 5000

/** Reads a CSV or XLSX file, told apart by what is in it. Errors: `no-table`, `no-columns`, `too-many-rows`, `file-too-large`, `has-formulas`, `has-macros`. */
export async function readTable(bytes: Uint8Array): Promise<Result<Table, Failure>> {
  const lines = await linesIn(bytes)
  if (!lines.ok) return fail(lines.error)
  if (lines.value.length > mostLines) return fail('too-many-rows')
  const table = tableOf(lines.value)
  if (!table) return fail('no-columns')
  return table.rows.length > mostRows ? fail('too-many-rows') : { ok: true, value: table }
}

async function linesIn(bytes: Uint8Array) {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return xlsxLines(bytes) // PK: a zip
  const lines = csvLines(bytes)
  return lines ? { ok: true as const, value: lines } : { ok: false as const, error: 'no-table' as const }
}
