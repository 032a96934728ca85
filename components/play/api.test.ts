import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAttempt, decide, untilAnswered } from './api'
import { first } from './fixtures/views'
import { parseOpaque } from './gestures'

const calls: { path: string; body: unknown }[] = []
const answers: (Response | Error)[] = []
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })

beforeEach(() => {
  calls.length = 0
  answers.length = 0
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    calls.push({ path, body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined })
    const answer = answers.shift()
    if (!answer || answer instanceof Error) throw answer ?? new Error('no answer was prepared')
    return answer
  })
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('removeEventListener', () => undefined)
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const signal = () => new AbortController().signal

describe('the play API from the browser', () => {
  it('becomes a guest when nobody is signed in, then asks again', async () => {
    answers.push(json({ code: 'signed-out' }, 401), json({}, 201), json(first, 201))
    expect(await createAttempt(first.id, 'ws-05', signal(), { client: 'wecom', guided: false })).toEqual({ ok: true, view: first, isNew: true })
    expect(calls.map(({ path }) => path)).toEqual(['/api/attempts', '/api/guest', '/api/attempts'])
    expect(calls[0]?.body).toEqual({ id: first.id, scenario: 'ws-05', client: 'wecom', guided: false })
  })
  it('tells a refusal from an outage', async () => {
    answers.push(json({ code: 'unclear-text' }, 422), json({ code: 'internal' }, 503), json({ code: 'too-many' }, 429), new TypeError('Failed to fetch'), new Response('<html>', { status: 200 }))
    const act = { choiceId: parseOpaque('ch') }
    expect(await decide('a', 0, act, signal())).toEqual({ ok: false, code: 'unclear-text', status: 422 })
    for (let i = 0; i < 4; i += 1) expect(await decide('a', 0, act, signal())).toEqual({ ok: false, code: 'unreachable' })
  })
  it('sends the same turn and move again until it is answered', async () => {
    answers.push(new TypeError('offline'), json({}, 502), json(first))
    const trouble = vi.fn()
    const done = untilAnswered((stop) => decide('a', 3, { choiceId: parseOpaque('ch') }, stop), signal(), trouble)
    await vi.advanceTimersByTimeAsync(500 + 1000)
    expect(await done).toMatchObject({ ok: true })
    expect(calls.map(({ body }) => body)).toEqual(Array(3).fill({ turn: 3, choiceId: 'ch' }))
    expect(trouble).toHaveBeenCalledTimes(2)
  })
  it('stops asking when the page is left', async () => {
    const stop = new AbortController()
    answers.push(new TypeError('offline'))
    const done = untilAnswered((given) => decide('a', 0, { choiceId: parseOpaque('ch') }, given), stop.signal, () => stop.abort())
    expect(await done).toBeNull()
  })
})
