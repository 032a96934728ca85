/** `code`: a problem's code, or `offline`. `body`: the whole problem, for those who know more of it. */
export type Sent = { ok: true; value: unknown } | { ok: false; code: string; body: Record<string, unknown> }
type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Sends JSON to our own API, with an id that makes it safe to send again where the caller gives one. */
export async function send(method: Method, path: string, body: object = {}): Promise<Sent> {
  try {
    const answer = await fetch(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const value: unknown = await answer.json().catch(() => null)
    if (answer.ok) return { ok: true, value }
    const problem = isObject(value) ? value : {}
    return { ok: false, code: typeof problem.code === 'string' ? problem.code : 'internal', body: problem }
  } catch {
    return { ok: false, code: 'offline', body: {} }
  }
}
