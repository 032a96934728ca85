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
  const look = (column: 'staffNumber' | 'email' | 'name', problem: RowProblem, keyOf: (row: (typeof rows)[number]) => string | null | undefined) => {
    const alike = new Map<string, Said[]>()
    for (const row of rows) {
      const key = keyOf(row)
      if (key) alike.set(key, [...(alike.get(key) ?? []), row.said])
    }
    for (const same of alike.values()) {
      if (same.length < 2 || same.every(({ line }) => told.has(line))) continue
      found.push(...same.map(({ line, person }) => ({ line, column, problem, value: person[column] ?? '', others: same.flatMap((other) => (other.line === line ? [] : [other.line])) })))
      for (const { line } of same) told.add(line)
    }
  }
  look('staffNumber', 'number-twice', ({ said }) => said.person.staffNumber && sameNumber(said.person.staffNumber))
  look('email', 'email-twice', ({ said }) => said.person.email)
  look('name', 'same-person', ({ entry }) => entry?.id)
  return found
}
