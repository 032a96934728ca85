import 'server-only'
import { validate } from 'uuid'
import { coach, replay, view, type Decision, type Setting, type State, type Story, type View } from '@/engine'
import type { Actor } from '@/lib/auth'
import type { Db } from '@/lib/db'
import { decisionOf, settingOf, type AttemptRow, type DecisionRow } from './rows'
import { norms, playable, type Playable } from './stories'

/** An attempt as it stands: everything that a decision, a view or a debrief is made from. */
export type Run = { row: AttemptRow; setting: Setting; decisions: Decision[]; playable: Playable; state: State }

/** Loads an attempt of the actor's own; null for everybody else's and for what is no id. Two statements, a third the first time an old story is met. */
export async function loadRun(db: Db, actor: Actor, id: string): Promise<Run | null> {
  if (!validate(id)) return null
  const row = await db.attempt.findFirst({ where: { id, userId: actor.userId } })
  return row && readRun(db, row)
}

/** Throws when what is stored cannot have happened in its story. */
export async function readRun(db: Db, row: AttemptRow): Promise<Run> {
  return made(db, row, await db.decision.findMany({ where: { attemptId: row.id }, orderBy: { turn: 'asc' } }))
}

/** Many attempts with one statement for all their decisions; `times`: when each turn was decided, in ms. Throws as `readRun`. */
export async function readRuns(db: Db, rows: AttemptRow[]): Promise<{ run: Run; times: number[] }[]> {
  const decided = await db.decision.findMany({ where: { attemptId: { in: rows.map(({ id }) => id) } }, orderBy: { turn: 'asc' } })
  const of = new Map<string, DecisionRow[]>(rows.map(({ id }) => [id, []]))
  for (const decision of decided) of.get(decision.attemptId)?.push(decision)
  const runs: { run: Run; times: number[] }[] = []
  for (const row of rows) {
    const own = of.get(row.id) ?? []
    runs.push({ run: await made(db, row, own), times: own.map(({ createdAt }) => createdAt.getTime()) })
  }
  return runs
}

async function made(db: Db, row: AttemptRow, rows: DecisionRow[]): Promise<Run> {
  const [decisions, setting] = [rows.map(decisionOf), settingOf(row)]
  const found = await playable(db, row.storyHash)
  return { row, setting, decisions, playable: found, state: replayed(found.story, setting, decisions) }
}

/** The state after these decisions of a stored attempt. Throws when they cannot have happened. */
export function replayed(story: Story, setting: Setting, decisions: Decision[]): State {
  const state = replay(story, setting, decisions)
  if (state.ok) return state.value
  throw new Error(`${state.error.code} at turn ${state.error.turn} of a stored attempt`)
}

/** What the person may see of it now. */
export function show({ row, setting, state, playable: { story, text, rubric, prose } }: Run): View {
  const said = coach({ story, rubric, prose, norms: norms(), setting, state })
  return { ...view({ id: row.id, story, text, setting, state }), ...(said && { coach: said }) }
}
