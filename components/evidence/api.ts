import { newAttemptId } from '../play/attempt-id'
import type { Outcome, Subject } from './types'

export type Text = { overlay: string; text: string } // overlay '': not said
export type Draft = Text & { id: string }

const patience = 10_000 // ms for one try
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const signal = (): { signal?: AbortSignal } => ('timeout' in AbortSignal ? { signal: AbortSignal.timeout(patience) } : {})
const post = (path: string, body: object) => fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), ...signal() })

/** The same words keep their id, so that sending them again keeps them once; other words are another text. */
export const draftOf = (words: Text, before: Draft | null): Draft =>
  (before && before.text === words.text && before.overlay === words.overlay ? before : { ...words, id: newAttemptId() })

/** Sends it; somebody without a sign-in becomes a guest first. */
export async function send({ kind, id: subject }: Subject, { id, overlay, text }: Draft): Promise<Outcome> {
  const body = { id, kind, subject, text, ...(overlay && { overlay }) }
  try {
    let answer = await post('/api/differences', body)
    if (answer.status === 401 && (await post('/api/guest', {})).ok) answer = await post('/api/differences', body)
    if (answer.ok) return 'kept'
    if (answer.status !== 429) return 'error'
    const problem: unknown = await answer.json().catch(() => null)
    return isObject(problem) && problem.hint === 'day' ? 'limit' : 'busy'
  } catch {
    return 'offline'
  }
}

/** Takes it back; `gone`: it is not there, or not kept for this browser. */
export async function takeBack(id: string): Promise<'taken' | 'gone' | 'offline' | 'error'> {
  try {
    const answer = await fetch(`/api/differences/${id}`, { method: 'DELETE', ...signal() })
    return answer.ok ? 'taken' : answer.status === 404 || answer.status === 401 ? 'gone' : 'error'
  } catch {
    return 'offline'
  }
}
