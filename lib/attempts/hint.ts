import 'server-only'
import { hints, type Hints, type Result } from '@/engine'
import type { Actor } from '@/lib/auth'
import { transaction } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { loadRun } from './run'

/**
 * The suggestions of this turn, for somebody who plays without them. Free in practice; in an assessment it is noted that
 * they were asked for, once a turn however often. Errors: `not-found`, `ended`, `stale-turn`.
 */
export function askHint(actor: Actor, id: string, turn: number): Promise<Result<Hints, Failure>> {
  return transaction(actor, async (db) => {
    const run = await loadRun(db, actor, id)
    if (!run) return fail('not-found')
    const { row, setting, state, playable: { story, text } } = run
    if ('ending' in state.at) return fail('ended')
    if (turn !== state.turn) return fail('stale-turn', { turn: state.turn })
    if (setting.mode === 'assessment' && !setting.guided) await db.hint.createMany({ data: [{ attemptId: row.id, turn }], skipDuplicates: true })
    return { ok: true, value: hints({ story, text, setting, state }) }
  })
}
