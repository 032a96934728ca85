import { describe, expect, test, vi } from 'vitest'
import { createAttempt, submitDecision } from '@/lib/attempts'
import { value } from '@/lib/attempts/player'
import { sayDifference } from '@/lib/differences'
import { v7 as uuidv7 } from 'uuid'
import { operations } from '@/lib/api/operations'
import { callAs, routes } from './call'
import { people } from './people'
import { play } from './play'
import type { Expects } from './rows'
import { everybody, makeWorld, type World } from './world'

vi.stubEnv('RUQUN_GUESTS_PER_MINUTE', '100000')
vi.stubEnv('RUQUN_DIFFERENCES_PER_MINUTE', '100000')

/** What there is besides people: made anew for each row, so that one call takes nothing away from the next. */
export type Things = World & { playing: { id: string; choice: string; event: string }; ended: { id: string }; difference: string }
type Given = { params?: Record<string, string>; body?: unknown; headers?: Record<string, string>; query?: Record<string, string> }
/** `expects`: for each who asks; `with`: ids and a body that would do, made for each call. */
export type Row = { expects: Expects; with?: (things: Things) => Given | Promise<Given> }

const rows: Record<string, Row> = { ...play, ...people }
const world = await makeWorld()
const { actor: trainee } = world.members.trainee

async function makeThings(): Promise<Things> {
  const begin = async () => value(await createAttempt(trainee, { id: uuidv7(), scenario: 'ws-05', mode: 'practice', guided: true })).view
  const playing = await begin()
  let over = await begin()
  while (over.status === 'playing') {
    const point = over.points.find(({ role }) => role !== 'aside')
    over = value(await submitDecision(trainee, over.id, { turn: over.turn, choiceId: point?.choices?.[0]?.id }))
  }
  const said = value(await sayDifference(trainee, { id: uuidv7(), kind: 'norm', subject: 'ask-before-calling', text: '直接打' }, new Headers()))
  const event = playing.chats.flatMap(({ events }) => events).find(({ kind }) => kind === 'message')?.id ?? ''
  return { ...world, playing: { id: playing.id, choice: playing.points[0]?.choices?.[0]?.id ?? '', event }, ended: { id: over.id }, difference: said.difference.id }
}

test('every route has its row, and every row its route', () => {
  expect(Object.keys(rows).sort()).toEqual(routes().map(({ call }) => call).sort())
  expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(rows).sort())
  expect(Object.keys(world.users).sort()).toEqual([...everybody].sort())
})

describe.each(Object.entries(rows))('%s', (call, { expects, with: make }) => {
  test('answers each as it should', async () => {
    const things = await makeThings()
    const answers: Record<string, string> = {}
    // Those who are refused first, so that nothing is gone before somebody who may not has tried.
    for (const who of [...everybody].sort((a, b) => Number(expects[a] === 'yes') - Number(expects[b] === 'yes'))) {
      const { params = {}, body, headers, query } = (await make?.(things)) ?? {}
      answers[who] = await callAs(world.users[who], call, params, body, headers, query)
    }
    expect(answers).toEqual(expects)
  })
})

const writes = Object.entries(rows).filter(([call]) => !call.startsWith('get ') && call.includes('/organizations/{organization}'))
test.each(writes)('%s changes nothing in a demonstration', async (call, { with: make }) => {
  const { params = {}, body, headers, query } = (await make?.(await makeThings())) ?? {}
  expect(await callAs(world.users.guest, call, { ...params, organization: world.demo }, body, headers, query)).toBe('read-only')
})
