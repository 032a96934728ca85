import 'server-only'
import { debrief, type Debrief, type Result, type View } from '@/engine'
import type { Actor } from '@/lib/auth'
import { transaction, type Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { loadRun, show, type Run } from './run'
import { norms } from './stories'

/** The view of one's own attempt, enough to redraw the phone. Error: `not-found`. */
export function getAttempt(actor: Actor, id: string): Promise<Result<View, Failure>> {
  return transaction(actor, async (db) => {
    const run = await loadRun(db, actor, id)
    return run ? { ok: true, value: show(run) } : fail('not-found')
  })
}

/** What happened and why, by the ratings and words of today. Errors: `not-found`, `not-ended`. */
export function getDebrief(actor: Actor, id: string): Promise<Result<Debrief, Failure>> {
  return transaction(actor, async (db) => {
    const run = await loadRun(db, actor, id)
    if (!run) return fail('not-found')
    const told = await debriefOf(db, run)
    return told ? { ok: true, value: told } : fail('not-ended')
  })
}

/** The debrief of a run; null while it goes on. Whoever asks has checked that it may be told. */
export async function debriefOf(db: Db, { row: { id }, setting, state, playable: { story, text, rubric, prose } }: Run): Promise<Debrief | null> {
  const hinted = (await db.hint.findMany({ where: { attemptId: id } })).map(({ turn }) => turn)
  return debrief({ id, story, text, rubric, prose, norms: norms(), setting, state, hinted })
}
