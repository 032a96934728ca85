import { columns, type Entry, type Row, type RowError, type RowProblem } from './types'
import { sameNumber, wrong, type Said } from './tidy'

/** What is wrong with one row by itself. */
export function errorsOf({ line, cells, dates }: Row, { person, cohorts }: Said, archived: ReadonlySet<string>): RowError[] {
  const error = (column: RowError['column'], problem: RowProblem, value = cells[column]): RowError => ({ line, column, problem, value, others: [] })
  const found = columns.flatMap((column) => {
    if (dates.includes(column)) return [error(column, 'date')]
    const values = column === 'cohorts' ? cohorts : [person[column] ?? '']
    return values.flatMap((value) => {
      const problem = wrong(column, value)
      return problem ? [error(column, problem)] : []
    })
  })
  if (!person.staffNumber && !person.email) found.push(error('staffNumber', 'no-key'))
  return [...found, ...cohorts.filter((name) => archived.has(name)).map((name) => error('cohorts', 'archived', name))]
}

/** Rows that cannot all be true: the same number or address twice, or two rows about one person. Each names the lines of the others. */
export function clashes(rows: { said: Said; entry: Entry | undefined }[]): RowError[] {
  const found: RowError[] = []
  const told = new Set<number>()
  const look = (column: RowError['column'], problem: RowProblem, valueOf: (row: (typeof rows)[number]) => string | null | undefined) => {
    const lines = new Map<string, number[]>()
    for (const row of rows) {
      const value = valueOf(row)
      if (value) lines.set(value, [...(lines.get(value) ?? []), row.said.line])
    }
    for (const [value, same] of lines) {
      if (same.length < 2 || same.every((line) => told.has(line))) continue
      found.push(...same.map((line) => ({ line, column, problem, value, others: same.filter((other) => other !== line) })))
      for (const line of same) told.add(line)
    }
  }
  look('staffNumber', 'number-twice', ({ said }) => said.person.staffNumber && sameNumber(said.person.staffNumber))
  look('email', 'email-twice', ({ said }) => said.person.email)
  look('name', 'same-person', ({ entry }) => entry?.id)
  return found
}
