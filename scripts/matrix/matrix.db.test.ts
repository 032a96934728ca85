import { describe, expect, test, vi } from 'vitest'
import { operations } from '@/lib/api/operations'
import { account } from './account'
import { assignments } from './assignments'
import { callAs, routes } from './call'
import { people } from './people'
import { play } from './play'
import { last, privacy } from './privacy'
import type { Expects } from './rows'
import { everybody, makeWorld, type World } from './world'

for (const limit of ['GUESTS', 'SIGN_INS', 'LETTERS', 'DIFFERENCES']) vi.stubEnv(`RUQUN_${limit}_PER_MINUTE`, '100000')

type Given = { params?: Record<string, string>; body?: unknown; headers?: Record<string, string>; query?: Record<string, string> }
/** What is there to be asked for is made anew for each call, so that one takes nothing away from the next. `expects`: for each who asks; `with`: ids and a body that would do, made for each call. */
export type Row = { expects: Expects; with?: (world: World) => Given | Promise<Given> }

const rows: Record<string, Row> = { ...play, ...account, ...assignments, ...privacy, ...people, ...last }
const world = await makeWorld()

test('every route has its row, and every row its route', () => {
  expect(Object.keys(rows).sort()).toEqual(routes().map(({ call }) => call).sort())
  expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(rows).sort())
  expect(Object.keys(world.users).sort()).toEqual([...everybody].sort())
})

const writes = Object.entries(rows).filter(([call]) => !call.startsWith('get ') && call.includes('/organizations/{organization}'))
test.each(writes)('%s changes nothing in a demonstration', async (call, { with: make }) => {
  const { params = {}, body, headers, query } = (await make?.(world)) ?? {}
  expect(await callAs(world.users.guest, call, { ...params, organization: world.demo }, body, headers, query)).toBe('read-only')
})

describe.each(Object.entries(rows))('%s', (call, { expects, with: make }) => {
  test('answers each as it should', async () => {
    const answers: Record<string, string> = {}
    // Those who are refused first, so that nothing is gone before somebody who may not has tried.
    for (const who of [...everybody].sort((a, b) => Number(expects[a] === 'yes') - Number(expects[b] === 'yes'))) {
      const { params = {}, body, headers, query } = (await make?.(world)) ?? {}
      answers[who] = await callAs(world.users[who], call, params, body, headers, query)
    }
    expect(answers).toEqual(expects)
  })
})
