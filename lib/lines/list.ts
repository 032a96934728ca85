import 'server-only'
import { knownLines, type Result } from '@/engine'
import { parseId } from '@/engine/types'
import { loadRun, norms, offered, playable } from '@/lib/attempts'
import type { Actor } from '@/lib/auth'
import { transaction } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { keptLine, type KeptLine } from './kept'

/** A person's lines, the newest first. Not paged: nobody can keep more lines than the scenes have. */
export function listLines(actor: Actor): Promise<KeptLine[]> {
  return transaction(actor, async (db) => {
    const rows = await db.starredLine.findMany({
      where: { userId: actor.userId },
      include: { attempt: { select: { storyHash: true, overlay: true, mode: true, endedAt: true, decisions: { select: { point: true, choice: true } } } } },
      orderBy: { createdAt: 'desc' },
    })
    const lines: KeptLine[] = []
    for (const { attempt, attemptId, shownAs, scenario, line, createdAt } of rows) {
      const told = { over: attempt.endedAt !== null, practice: attempt.mode === 'practice', decisions: attempt.decisions }
      const kept = keptLine({ ...(await playable(db, attempt.storyHash)), norms: norms(), overlay: parseId<'overlay'>(attempt.overlay), line: parseId<'line'>(line), told })
      if (kept) lines.push({ attempt: attemptId, id: shownAs, scenario, offered: offered(scenario) !== null, starred: createdAt.toISOString(), ...kept })
    }
    return lines
  })
}

/** The ids under which an attempt shows lines that its person keeps. Error: `not-found`. */
export function starsIn(actor: Actor, attemptId: string): Promise<Result<{ ids: string[] }, Failure>> {
  return transaction(actor, async (db) => {
    const run = await loadRun(db, actor, attemptId)
    if (!run) return fail('not-found')
    const rows = await db.starredLine.findMany({ where: { userId: actor.userId, scenario: run.row.scenario }, select: { line: true } })
    const kept = new Set(rows.map(({ line }) => line))
    const known = knownLines({ story: run.playable.story, setting: run.setting, state: run.state })
    return { ok: true, value: { ids: [...known].flatMap(([id, line]) => (kept.has(line) ? [id] : [])) } }
  })
}
