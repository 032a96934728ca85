import 'server-only'
import { debrief, view, type Result, type ViewEvent } from '@/engine'
import { loadRun, norms } from '@/lib/attempts'
import type { Actor } from '@/lib/auth'
import { glosses } from '@/lib/content/gloss/read'
import type { GlossWord } from '@/lib/content/gloss/types'
import { transaction } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { eventIn, textsIn } from './in-event'

/** The words of one event, text after text; none for what the trainee typed. */
export type Glossed = { words: GlossWord[] }

/** The words of an event that this person's view shows now, or their debrief after the end. Error: `not-found`, also for what they have not seen. */
export function glossEvent(actor: Actor, attemptId: string, eventId: string): Promise<Result<Glossed, Failure>> {
  return transaction(actor, async (db) => {
    const run = await loadRun(db, actor, attemptId)
    const event = run && shown(run, eventId)
    if (!run || !event) return fail('not-found')
    const known = glosses()[run.row.scenario] ?? {}
    return { ok: true, value: { words: textsIn(event).flatMap((text) => (Object.hasOwn(known, text) ? known[text] ?? [] : [])) } }
  })
}

type Run = NonNullable<Awaited<ReturnType<typeof loadRun>>>

function shown({ row: { id }, setting, state, playable: { story, text, rubric, prose } }: Run, eventId: string): ViewEvent | undefined {
  const { chats } = view({ id, story, text, setting, state })
  const now = chats.flatMap(({ events }) => events).find((event) => event.id === eventId)
  return now ?? eventIn(debrief({ id, story, text, rubric, prose, norms: norms(), setting, state, hinted: [] }), eventId)
}
