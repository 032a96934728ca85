import type { Hints, View } from '@/engine/types'
import type { Start } from './start'
import type { Act } from './types'

export type Answer =
  | { ok: true; view: View; isNew: boolean }
  | { ok: false; code: 'unreachable' } // no connection, no answer in time, the server starting again: worth another try
  | { ok: false; code: string; status: number; hint?: string } // the server's own no, with code and hint of its problem details

const patience = 10_000 // ms for one try

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isView = (value: unknown): value is View =>
  isObject(value) && typeof value.id === 'string' && typeof value.turn === 'number' && Array.isArray(value.chats) && Array.isArray(value.points)

const request = (path: string, body: unknown, signal: AbortSignal): Promise<Response> =>
  fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    credentials: 'same-origin',
    cache: 'no-store',
    signal: AbortSignal.any ? AbortSignal.any([signal, AbortSignal.timeout(patience)]) : signal,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

const ask = async (path: string, body: unknown, signal: AbortSignal): Promise<Answer> => {
  try {
    let answer = await request(path, body, signal)
    if (answer.status === 401) {
      const guest = await request('/api/guest', {}, signal)
      if (guest.ok) answer = await request(path, body, signal)
    }
    const json: unknown = await answer.json().catch(() => null)
    if (answer.ok && isView(json)) return { ok: true, view: json, isNew: answer.status === 201 }
    if (answer.ok || answer.status >= 500 || answer.status === 429) return { ok: false, code: 'unreachable' }
    const problem = isObject(json) ? json : {}
    return { ok: false, code: typeof problem.code === 'string' ? problem.code : 'unknown', status: answer.status, ...(typeof problem.hint === 'string' && { hint: problem.hint }) }
  } catch {
    return { ok: false, code: 'unreachable' }
  }
}

/** `start`: what is to be otherwise than the scene's own. */
export const createAttempt = (id: string, scenario: string, signal: AbortSignal, start: Start): Promise<Answer> => ask('/api/attempts', { id, scenario, ...start }, signal)
export const readAttempt = (id: string, signal: AbortSignal): Promise<Answer> => ask(`/api/attempts/${id}`, undefined, signal)
export const decide = (id: string, turn: number, act: Act, signal: AbortSignal): Promise<Answer> => ask(`/api/attempts/${id}/decisions`, { turn, ...act }, signal)
export const rewind = (id: string, newId: string, turn: number, signal: AbortSignal): Promise<Answer> => ask(`/api/attempts/${id}/rewind`, { id: newId, turn }, signal)

const isHints = (value: unknown): value is Hints => isObject(value) && typeof value.turn === 'number' && Array.isArray(value.points)

/** The suggestions of this turn; null when they did not come. */
export const askHints = async (id: string, turn: number, signal: AbortSignal): Promise<Hints | null> => {
  try {
    const answer = await request(`/api/attempts/${id}/hints`, { turn }, signal)
    const json: unknown = answer.ok ? await answer.json() : null
    return isHints(json) ? json : null
  } catch {
    return null
  }
}

/** Resolves after `ms`, or as soon as the connection is back. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    addEventListener('online', done)
    signal.addEventListener('abort', done, { once: true })
  })

/** Asks until there is an answer: 0.5, 1, 2, 4, 8 s apart, then every 8 s. Null once `signal` is aborted. */
export const untilAnswered = async (
  call: (signal: AbortSignal) => Promise<Answer>, signal: AbortSignal, onTrouble: () => void,
): Promise<Exclude<Answer, { code: 'unreachable' }> | null> => {
  for (let tries = 0; !signal.aborted; tries += 1) {
    const answer = await call(signal)
    if (signal.aborted) return null
    if (answer.ok || 'status' in answer) return answer
    onTrouble()
    await pause(Math.min(8000, 500 * 2 ** tries), signal)
  }
  return null
}
