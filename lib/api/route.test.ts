import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { fail } from '@/lib/errors'
import { guarded, openWrite, read } from './route'

vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/none')
vi.stubEnv('NEXTAUTH_SECRET', 's'.repeat(32))
vi.stubEnv('LOG_LEVEL', 'silent')

const nowhere = { params: Promise.resolve(undefined) }
const POST = openWrite(z.strictObject({ name: z.string().optional() }), async (_, { name }) => ({ ok: true, value: { body: { hello: name ?? 'nobody' } } }))
const post = (init: RequestInit) => POST(new Request('http://ruqun.example/api/x', { method: 'POST', ...init }), nowhere)
const json = { 'content-type': 'application/json' }

test('a write takes JSON, or nothing at all', async () => {
  expect(await (await post({ headers: { 'content-type': 'application/json; charset=utf-8' }, body: '{"name":"小顾"}' })).json()).toEqual({ hello: '小顾' })
  expect(await (await post({})).json()).toEqual({ hello: 'nobody' })
})

test.each([
  ['form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'name=x' }, 415, 'not-json'],
  ['plain text', { body: '{}' }, 415, 'not-json'],
  ['broken JSON', { headers: json, body: '{' }, 400, 'invalid-request'],
  ['unknown keys', { headers: json, body: '{"admin":true}' }, 400, 'invalid-request'],
  ['more than 16 KB', { headers: json, body: JSON.stringify({ name: '长'.repeat(6000) }) }, 413, 'too-large'],
  ['another origin', { headers: { ...json, origin: 'https://evil.example' }, body: '{}' }, 403, 'cross-origin'],
])('a write refuses %s', async (_, init, status, code) => {
  const response = await post(init)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toMatchObject({ code, status, type: `urn:ruqun:problem:${code}`, instance: '/api/x' })
})

test('a body that breaks off is the sender\'s matter, and no failure here', async () => {
  const body = new ReadableStream({ pull: (stream) => stream.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })) })
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: json, body, duplex: 'half' } // Node asks for it beside a stream
  expect((await POST(new Request('http://ruqun.example/api/x', init), nowhere)).status).toBe(400)
})

test('a private read without a sign-in says so and is stored nowhere', async () => {
  const response = await read(z.object({}), z.object({}), async () => fail('ended'))(new Request('http://ruqun.example/api/x'), nowhere)
  expect(response.status).toBe(401)
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('what was thrown shows as nothing but a request id', async () => {
  const response = await guarded(async () => { throw new Error('secret words') })(new Request('http://ruqun.example/api/x'), nowhere)
  const body = await response.text()
  expect(response.status).toBe(500)
  expect(JSON.parse(body)).toMatchObject({ code: 'internal', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
  expect(body).not.toMatch(/secret|route\.ts|at /)
})

test('a database that is away is worth another try', async () => {
  const away = Object.assign(new Error('no'), { code: 'ECONNREFUSED' })
  const response = await guarded(async () => { throw new Error('wrapped', { cause: away }) })(new Request('http://ruqun.example/api/x'), nowhere)
  expect(response.status).toBe(503)
})
