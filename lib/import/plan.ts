import { clashes, errorsOf } from './errors'
import { sameNumber, saidIn, type Said } from './tidy'
import type { Added, Changed, Entry, Field, Plan, Roster, Row, RowError } from './types'

const fields: Field[] = ['name', 'staffNumber', 'department', 'email', 'phone']

/**
 * What importing these rows into this roster would do. People are told apart by staff number, and by e-mail where a row or the roster has no number.
 * An empty cell says nothing, cohorts are only joined, and who is not in the file stays: so importing again changes only what the file changed.
 */
export function planImport(rows: Row[], roster: Roster): Plan {
  const find = finder(roster.people)
  const archived = new Set(roster.archived)
  const read = rows.map((row) => {
    const said = saidIn(row)
    return { row, said, ...find(said) }
  })
  const errors = [...read.flatMap(({ row, said, error }) => [...errorsOf(row, said, archived), ...(error ? [error] : [])]), ...clashes(read)]
  const bad = new Set(errors.map(({ line }) => line))
  const good = read.filter(({ said }) => !bad.has(said.line))
  const added = good.flatMap(({ said, entry }): Added[] => (entry ? [] : [said]))
  const changed = good.flatMap(({ said, entry }): Changed[] => (entry ? differences(said, entry) : []))
  const known = new Set([...roster.cohorts, ...roster.archived])
  const cohorts = [...new Set([...added, ...changed].flatMap((one) => one.cohorts))].filter((name) => !known.has(name))
  return { added, changed, same: good.length - added.length - changed.length, cohorts: cohorts.sort(), errors: errors.sort((a, b) => a.line - b.line) }
}

/** Whether carrying a plan out would change anything. */
export const isIdle = ({ added, changed, errors }: Plan): boolean => added.length + changed.length + errors.length === 0

function finder(people: Entry[]): (said: Said) => { entry: Entry | undefined; error: RowError | null } {
  const byNumber = new Map(people.flatMap((entry) => (entry.staffNumber ? [[sameNumber(entry.staffNumber), entry]] : [])))
  const byEmail = new Map(people.flatMap((entry) => (entry.email ? [[entry.email, entry]] : [])))
  return ({ line, person }) => {
    const numbered = person.staffNumber ? byNumber.get(sameNumber(person.staffNumber)) : undefined
    const addressed = person.email ? byEmail.get(person.email) : undefined
    const clash = (column: Field, problem: RowError['problem']) => ({ entry: undefined, error: { line, column, problem, value: person[column] ?? '', others: [] } })
    // An address may bring somebody their first number; it never makes one person of two numbers.
    const entry = numbered ?? (addressed && (!person.staffNumber || !addressed.staffNumber) ? addressed : undefined)
    if (addressed && addressed !== entry) return clash('email', 'email-taken')
    if (entry?.left) return clash(numbered ? 'staffNumber' : 'email', 'left')
    return { entry, error: null }
  }
}

const isSame = (field: Field, from: string | null, to: string): boolean => (field === 'staffNumber' && from ? sameNumber(from) === sameNumber(to) : from === to)

function differences({ line, person, cohorts }: Said, entry: Entry): Changed[] {
  const changes = fields.flatMap((field) => {
    const to = person[field]
    return to && !isSame(field, entry[field], to) ? [{ field, from: entry[field], to }] : []
  })
  const joins = cohorts.filter((name) => !entry.cohorts.includes(name))
  return changes.length + joins.length > 0 ? [{ line, id: entry.id, name: entry.name ?? person.name, changes, cohorts: joins }] : []
}
