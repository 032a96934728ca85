import type { Column, Field, Person, Row, RowProblem } from './types'

/** How long each may be, as the database has it. */
export const longest: Record<Column, number> = { name: 80, staffNumber: 40, department: 120, cohorts: 120, email: 254, phone: 40 }

const spaced = (text: string) => text.trim().replace(/\s+/g, ' ')
const narrow = (text: string) => spaced(text.normalize('NFKC').replace(/[\u200b\ufeff]/g, ''))
/** As people are entered, wherever they come from: one blank between words, full-width signs made narrow where only Latin ones make sense, addresses in small letters. */
export const tidy: Record<Field, (text: string) => string> = {
  name: spaced, department: spaced, staffNumber: narrow, phone: narrow, email: (text) => narrow(text).toLowerCase(),
}

/** What two spellings of one staff number have in common: people type them in either case. */
export const sameNumber = (number: string): string => number.toLowerCase()

/** Several cohorts in one cell, each once. */
export const cohortsIn = (cell: string): string[] => [...new Set(cell.split(/[、;；,，\n]/).map(spaced).filter(Boolean))]

const address = /^[^\s@"(),:;<>[\\\]]+@[^\s@.]+(\.[^\s@.]+)+$/
const dialled = /^\+?[\d\s()/-]{5,}$/
const rounded = /^\d(\.\d+)?E\+?\d+$/i // how a spreadsheet writes a long number that it has cut

/** The first thing wrong with one value, tidied before; an empty one is only wrong as a name. */
export function wrong(column: Column, value: string): RowProblem | null {
  if (value === '') return column === 'name' ? 'no-name' : null
  if (value.length > longest[column]) return 'too-long'
  if (/[\p{Cc}\p{Cs}]/u.test(value)) return 'odd-sign'
  if ((column === 'staffNumber' || column === 'phone') && rounded.test(value)) return 'rounded'
  if (column === 'email' && !address.test(value)) return 'no-email'
  return column === 'phone' && !dialled.test(value) ? 'no-phone' : null
}

/** Who a row is about, tidied. */
export type Said = { line: number; person: Person; cohorts: string[] }

export function saidIn({ line, cells }: Row): Said {
  const said = (field: Field) => tidy[field](cells[field]) || null
  return {
    line, cohorts: cohortsIn(cells.cohorts),
    person: { name: tidy.name(cells.name), staffNumber: said('staffNumber'), department: said('department'), email: said('email'), phone: said('phone') },
  }
}
