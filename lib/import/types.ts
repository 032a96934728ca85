export const columns = ['name', 'staffNumber', 'department', 'cohorts', 'email', 'phone'] as const
export type Column = (typeof columns)[number]
export type Field = Exclude<Column, 'cohorts'>

/** A row of a file as it was written. An empty cell says nothing. `dates`: cells that the spreadsheet keeps as a date. `line`: of the file, from 1. */
export type Row = { line: number; cells: Record<Column, string>; dates: Column[] }
/** `ignored`: headings that mean nothing here. */
export type Table = { rows: Row[]; ignored: string[] }

/** Somebody on the roster. `cohorts`: by name. */
export type Entry = { id: string; left: boolean; cohorts: string[] } & Record<Field, string | null>
/** `archived`: names of cohorts that take nobody in any more. */
export type Roster = { people: Entry[]; cohorts: string[]; archived: string[] }

export type RowProblem =
  | 'no-name' | 'no-key' | 'too-long' | 'odd-sign' | 'date' | 'rounded' | 'no-email' | 'no-phone'
  | 'number-twice' | 'email-twice' | 'same-person' | 'email-taken' | 'left' | 'archived'
/** `value`: what is in the cell. `others`: the lines it clashes with. */
export type RowError = { line: number; column: Column; problem: RowProblem; value: string; others: number[] }

export type Person = Record<Field, string | null> & { name: string }
export type Added = { line: number; person: Person; cohorts: string[] }
export type Change = { field: Field; from: string | null; to: string }
/** `cohorts`: those the person joins. */
export type Changed = { line: number; id: string; name: string; changes: Change[]; cohorts: string[] }

/** What importing would do. With `errors` it does nothing at all. `cohorts`: those that do not exist yet. */
export type Plan = { added: Added[]; changed: Changed[]; same: number; cohorts: string[]; errors: RowError[] }
