import 'server-only'
import { knownLines, type LineId, type Result } from '@/engine'
import { parseId } from '@/engine/types'
import { loadRun } from '@/lib/attempts'
import type { Actor } from '@/lib/auth'
import { transaction, type Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'

type Found = { scenario: string; line: LineId }

/**
 * Keeps a line of the story that this person has read in an attempt of their own; `shownAs` is the id they know it by.
 * Keeping it again changes nothing. Error: `not-found`, also for a line they have not come to.
 */
export function starLine(actor: Actor, attemptId: string, shownAs: string): Promise<Result<{ starred: true }, Failure>> {
  return transaction(actor, async (db) => {
    const found = await find(db, actor, attemptId, shownAs)
    if (!found) return fail('not-found')
    await db.starredLine.createMany({ data: [{ userId: actor.userId, attemptId, shownAs, ...found }], skipDuplicates: true })
    return { ok: true, value: { starred: true } }
  })
}

/** Lets a line go, wherever it was kept from. It need not be kept. Error: `not-found`, as above. */
export function unstarLine(actor: Actor, attemptId: string, shownAs: string): Promise<Result<{ starred: false }, Failure>> {
  return transaction(actor, async (db) => {
    const found = await find(db, actor, attemptId, shownAs)
    if (!found) return fail('not-found')
    await db.starredLine.deleteMany({ where: { userId: actor.userId, ...found } })
    return { ok: true, value: { starred: false } }
  })
}

async function find(db: Db, actor: Actor, attemptId: string, shownAs: string): Promise<Found | null> {
  const run = await loadRun(db, actor, attemptId)
  const line = run && knownLines({ story: run.playable.story, setting: run.setting, state: run.state }).get(parseId<'opaque'>(shownAs))
  return run && line ? { scenario: run.row.scenario, line } : null
}
