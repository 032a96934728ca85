import { v7 as uuidv7 } from 'uuid'
import { expect, test, vi } from 'vitest'
import { libraryOf, revisionOf } from '@/lib/attempts/fixture'
import { createGuest, signInCookie } from '@/lib/auth'
import { everything } from '@/lib/db/fixture'

const library = libraryOf(revisionOf())
vi.mock('@/lib/content/library', () => ({ library: () => library }))
const { POST } = await import('./route')
const { DELETE } = await import('./[id]/route')

const [subject = ''] = Object.keys(library.norms.norms)
const base = 'http://ruqun.example/api/differences'
const visitor = async () => ({ host: 'ruqun.example', origin: 'http://ruqun.example', cookie: (await signInCookie((await createGuest()).userId, false)).split(';')[0] ?? '' })
const body = (more: object = {}) => ({ id: uuidv7(), kind: 'norm', subject, text: ' 我们这儿直接打座机。 ', ...more })
const send = (headers: Record<string, string>, given: object) =>
  POST(new Request(base, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(given) }), { params: Promise.resolve({}) })
const undo = (headers: Record<string, string>, id: string) => DELETE(new Request(`${base}/${id}`, { method: 'DELETE', headers }), { params: Promise.resolve({ id }) })
const codeOf = async (answer: Response) => ({ status: answer.status, form: answer.headers.get('content-type'), ...(await answer.json()) })

test('is kept once, shown as kept, and taken back by its writer', async () => {
  const [me, stranger] = [await visitor(), await visitor()]
  const given = body()
  const first = await send(me, given)
  expect(first.status).toBe(201)
  expect(await first.json()).toMatchObject({ id: given.id, kind: 'norm', subject, overlay: null, text: '我们这儿直接打座机。' })
  expect((await send(me, given)).status).toBe(200)
  expect(await codeOf(await undo(stranger, given.id))).toMatchObject({ status: 404, form: 'application/problem+json', code: 'not-found' })
  expect(await (await undo(me, given.id)).json()).toEqual({ takenBack: true })
  expect(await everything().difference.count({ where: { id: given.id } })).toBe(0)
})

test('wants a sign-in, our own origin, JSON, and a text that is one', async () => {
  const me = await visitor()
  expect(await codeOf(await send({ host: me.host, origin: me.origin }, body()))).toMatchObject({ status: 401, code: 'signed-out' })
  expect(await codeOf(await send({ ...me, origin: 'http://elsewhere.example' }, body()))).toMatchObject({ status: 403, code: 'cross-origin' })
  expect(await codeOf(await undo({ ...me, origin: 'http://elsewhere.example' }, uuidv7()))).toMatchObject({ status: 403, code: 'cross-origin' })
  expect(await codeOf(await send({ ...me, 'content-type': 'text/plain' }, body()))).toMatchObject({ status: 415, code: 'not-json' })
  for (const more of [{ text: '   ' }, { text: '长'.repeat(501) }, { text: '一\0二' }, { text: '半个\uD83D' }, { id: 'mine' }, { kind: 'module' }, { organizationId: uuidv7() }]) {
    expect(await codeOf(await send(me, body(more)))).toMatchObject({ status: 400, code: 'invalid-request' })
  }
  expect(await codeOf(await send(me, body({ subject: 'nothing' })))).toMatchObject({ status: 404, code: 'not-found' })
  expect((await send(me, body({ text: '长'.repeat(500) }))).status).toBe(201)
  expect(await codeOf(await undo(me, 'mine'))).toMatchObject({ status: 404, code: 'not-found' })
})
