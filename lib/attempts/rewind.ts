import 'server-only'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { storable, transaction } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import type { Created } from './create'
import { decisionRow } from './rows'
import { loadRun, readRun, show } from './run'

/**
 * A new attempt that goes on from before `turn` of an old one: same story, setting and seed, and the decisions up to there.
 * Of an assigned attempt it is the person's own practice: what counts there stays the attempt that was begun. Asking again with the same id is safe. Errors: `not-found`, `not-practice`, `no-such-turn`, `id-taken`.
 */
export function rewind(actor: Actor, fromId: string, { id, turn }: { id: string; turn: number }): Promise<Result<Created, Failure>> {
  return transaction(actor, async (db) => {
    const from = await loadRun(db, actor, fromId)
    if (!from) return fail('not-found')
    if (from.row.mode !== 'practice') return fail('not-practice')
    if (turn >= from.decisions.length) return fail('no-such-turn', { turn: from.decisions.length })
    const { createdAt: _, endedAt: __, ending: ___, ...pinned } = from.row
    const { count } = await db.attempt.createMany({
      data: [{ ...pinned, ...unassigned, id, house: storable(pinned.house), rewoundFrom: from.row.id, sharedTurns: turn }],
      skipDuplicates: true,
    })
    if (count === 1) {
      await db.decision.createMany({ data: from.decisions.slice(0, turn).map((decision) => decisionRow(id, from.row.scenario, decision)) })
    }
    const row = await db.attempt.findFirst({ where: { id, userId: actor.userId, rewoundFrom: from.row.id, sharedTurns: turn } })
    return row ? { ok: true, value: { view: show(await readRun(db, row)), isNew: count === 1 } } : fail('id-taken')
  })
}

const unassigned = { organizationId: null, assignmentId: null, repeat: 0, openSlot: null }
