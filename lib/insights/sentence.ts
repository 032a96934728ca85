import type { Pair } from '@/engine/types'
import type { Column, Row } from './heat'
import { percentOf, type Shown } from './shown'
import type { Task } from './tasks'

export type Late = { task: Pick<Task, 'id' | 'module' | 'name' | 'dueAt' | 'late' | 'people'>; cohort: Column }
/** `cohort` null: among everybody. */
export type Misread = { norm: string; name: Pair; shown: Shown; cohort: Column | null }

/**
 * The one thing to say first. `empty`: nobody is here; `unassigned`: nothing was given to anybody; `waiting`: nothing is late and too little is known;
 * `well`: nobody is late and nothing is misread often; `matters`: who is late, what is misread, or both.
 */
export type Sentence =
  | { kind: 'empty' | 'unassigned' | 'well' }
  | { kind: 'waiting'; finished: number; people: number }
  | { kind: 'matters'; late: Late | null; misread: Misread | null }

export const worthSaying = 30 // per cent: more than that misread a norm
type Given = { people: number; cohorts: readonly Column[]; tasks: readonly Task[]; columns: readonly Column[]; rows: readonly Row[] }

/** The rule behind the sentence: always the same for the same numbers, and only of what is shown. */
export function sentenceOf({ people, cohorts, tasks, columns, rows }: Given): Sentence {
  if (people === 0) return { kind: 'empty' }
  if (tasks.length === 0) return { kind: 'unassigned' }
  const late = latestOf(tasks, cohorts)
  const misread = mostMisread(columns, rows)
  if (late || misread) return { kind: 'matters', late, misread }
  if (rows.some(({ cells, total }) => [...cells, total].some((cell) => percentOf(cell) !== null))) return { kind: 'well' }
  const [next] = tasks.filter((task) => task.people > 0)
  return { kind: 'waiting', finished: next?.finished ?? 0, people: next?.people ?? 0 }
}

/** The assignment with most people late, of several the one due first. */
function latestOf(tasks: readonly Task[], cohorts: readonly Column[]): Late | null {
  const [worst] = tasks.filter(({ late }) => late > 0).sort((a, b) => b.late - a.late || a.dueAt.getTime() - b.dueAt.getTime())
  const cohort = cohorts.find(({ id }) => id === worst?.cohort)
  return worst && cohort ? { task: worst, cohort } : null
}

/** The darkest cell of a cohort; where none is told, the darkest total. */
export function mostMisread(columns: readonly Column[], rows: readonly Row[]): Misread | null {
  const cells = rows.flatMap(({ norm, name, cells: shown }) => shown.map((cell, at) => ({ norm, name, shown: cell, cohort: columns[at] ?? null })))
  const totals = rows.map(({ norm, name, total }) => ({ norm, name, shown: total, cohort: null }))
  const darkest = (all: Misread[]) => all.filter(({ shown }) => (percentOf(shown) ?? 0) >= worthSaying).sort((a, b) => (percentOf(b.shown) ?? 0) - (percentOf(a.shown) ?? 0))[0]
  return darkest(cells) ?? darkest(totals) ?? null
}
