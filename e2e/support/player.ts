import type { Debrief, View } from '@/engine/types'
import { v7 } from 'uuid'

export type Reply<Body> = { status: number; body: Body; text: string; ms: number }
export type Problem = { code: string; status: number; title: string }

const parseBody = <Body>(text: string): Body => (text ? JSON.parse(text) : null) as Body

/** One person with a cookie, who knows nothing but the public play API. */
export const player = (base: string) => {
  let cookie = ''

  const call = async <Body>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Reply<Body>> => {
    const started = performance.now()
    const response = await fetch(base + path, {
      method,
      headers: { origin: base, cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const set = response.headers.getSetCookie().map((line) => line.split(';')[0])
    if (set.length > 0) cookie = set.join('; ')
    return { status: response.status, body: parseBody<Body>(text), text, ms: performance.now() - started }
  }

  return {
    call,
    guest: () => call<unknown>('POST', '/api/guest', {}),
    begin: (scenario: string, options: Record<string, unknown> = {}) => call<View>('POST', '/api/attempts', { id: v7(), scenario, ...options }),
    view: (id: string) => call<View>('GET', `/api/attempts/${id}`),
    decide: (id: string, turn: number, what: { choiceId?: string; move?: unknown }) =>
      call<View>('POST', `/api/attempts/${id}/decisions`, { turn, ...what }),
    rewind: (id: string, turn: number) => call<View>('POST', `/api/attempts/${id}/rewind`, { id: v7(), turn }),
    debrief: (id: string) => call<Debrief>('GET', `/api/attempts/${id}/debrief`),
  }
}

export type Player = ReturnType<typeof player>
