import 'server-only'
import { beside, type Beside, type Result } from '@/engine'
import type { Actor } from '@/lib/auth'
import { transaction } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { loadRun } from './run'
import { norms } from './stories'

/**
 * An ended run that was taken back from another, beside that other. Errors: `not-found`, also for a run that shares nothing;
 * `not-ended` while it goes on.
 */
export function getBeside(actor: Actor, id: string): Promise<Result<Beside, Failure>> {
  return transaction(actor, async (db) => {
    const run = await loadRun(db, actor, id)
    const from = run?.row.rewoundFrom ? await loadRun(db, actor, run.row.rewoundFrom) : null
    if (!run || !from) return fail('not-found')
    if (!('ending' in run.state.at)) return fail('not-ended')
    const both = beside({ ...run.playable, norms: norms(), setting: run.setting }, run.row.sharedTurns, from.state, run.state)
    return both ? { ok: true, value: both } : fail('not-found')
  })
}

/** The runs that part from this one, or that this one parts from, each with the turn: those that have ended. Empty for a stranger's. */
export function listBesides(actor: Actor, id: string): Promise<{ id: string; turn: number }[]> {
  return transaction(actor, async (db) => {
    const rows = await db.attempt.findMany({
      where: { userId: actor.userId, rewoundFrom: { not: null }, endedAt: { not: null }, OR: [{ id }, { rewoundFrom: id }] }, orderBy: { createdAt: 'asc' },
    })
    return rows.map((row) => ({ id: row.id, turn: row.sharedTurns }))
  })
}
