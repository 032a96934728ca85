import 'server-only'
import { resolve, sameMove, submit, type MoveError, type Result, type View } from '@/engine'
import type { Actor } from '@/lib/auth'
import { transaction, type Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { finish } from './finish'
import { decisionRow } from './rows'
import { readRun, replayed, loadRun, show, type Run } from './run'

/** A move as it came over the wire; its ids are opaque. */
export type Wire = { turn: number; choiceId?: string | undefined; move?: unknown }

/**
 * Makes one move. The same move at the same turn again changes nothing and shows where the attempt stands now.
 * Errors: `not-found`, `stale-turn`, `ended`, `no-such-move`, `unclear-text`.
 */
export function submitDecision(actor: Actor, id: string, wire: Wire): Promise<Result<View, Failure>> {
  return transaction(actor, async (db) => {
    const run = await loadRun(db, actor, id)
    if (!run) return fail('not-found')
    return wire.turn === run.state.turn ? decide(db, run, wire) : repeat(run, wire)
  })
}

async function decide(db: Db, run: Run, wire: Wire): Promise<Result<View, Failure>> {
  const { row, setting, state, playable: { story } } = run
  const submitted = resolve(story, setting, state, actOf(wire))
  if (!submitted.ok) return refusal(submitted.error)
  const made = submit(story, setting, state, submitted.value)
  if (!made.ok) return refusal(made.error)
  const { decision, state: next } = made.value
  // Another request may have been faster: then its decision stands, and this one is a repetition of it or stale.
  const { count } = await db.decision.createMany({ data: [decisionRow(row.id, row.scenario, decision)], skipDuplicates: true })
  if (count === 0) return repeat(await readRun(db, row), wire)
  const after = { ...run, state: next, decisions: [...run.decisions, decision] }
  await finish(db, after)
  return { ok: true, value: show(after) }
}

function repeat(run: Run, wire: Wire): Result<View, Failure> {
  const { setting, decisions, playable: { story } } = run
  const stale = fail('stale-turn', { turn: run.state.turn })
  const decision = decisions[wire.turn]
  if (!decision) return stale
  const before = replayed(story, setting, decisions.slice(0, wire.turn))
  const submitted = resolve(story, setting, before, actOf(wire))
  return submitted.ok && sameMove(story, setting, before, decision, submitted.value) ? { ok: true, value: show(run) } : stale
}

const refusal = ({ code, ...more }: MoveError) => fail(code, more)
const actOf = ({ choiceId, move }: Wire) => ({ ...(choiceId !== undefined && { choiceId }), ...(move !== undefined && { move }) })
