import pg from 'pg'
import { afterEach, expect, test, vi } from 'vitest'
import { actorFrom, createGuest, signInCookie } from '@/lib/auth'
import type { Library } from '@/lib/content/types'
import { submitDecision } from '.'
import { libraryOf, revisionOf } from './fixture'
import { choices, firstOf, player, value } from './player'

const content = vi.hoisted((): { library: Library | null } => ({ library: null }))
vi.mock('@/lib/content/library', () => ({ library: () => content.library }))
content.library = libraryOf(revisionOf())

const me = await createGuest()
const { begin, play } = player(me)
const request = { headers: new Headers({ cookie: await signInCookie(me.userId, false) }) }

afterEach(() => {
  vi.restoreAllMocks()
})

/** Everything that goes to the server while `work` runs, without begin and commit. */
async function statements(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = []
  const query: unknown = pg.Client.prototype.query
  if (typeof query !== 'function') throw new Error('pg has changed')
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...given: unknown[]) {
    const [asked] = given
    if (typeof asked === 'object' && asked !== null && 'name' in asked) expect(asked.name).toBeUndefined() // no named prepared statement
    sent.push(typeof asked === 'string' ? asked : JSON.stringify(asked))
    return query.apply(this, given)
  })
  await work()
  vi.restoreAllMocks()
  return sent.filter((sql) => !/"?(begin|commit)/i.test(sql.slice(0, 20)))
}

/** One move as the route makes it: the sign-in is looked up too. */
const move = async (id: string, wire: { turn: number; choiceId: string }) => {
  const actor = await actorFrom(request)
  if (!actor) throw new Error('signed out')
  return value(await submitDecision(actor, id, wire))
}

test('a move takes 5 statements besides begin and commit, a repetition 4', async () => {
  const view = await begin()
  const wire = firstOf(view)
  const first = await statements(() => move(view.id, wire))
  expect(first.length, first.join('\n')).toBe(5)
  expect(await statements(() => move(view.id, wire))).toHaveLength(4)
})

test('the move that ends the story takes 3 more', async () => {
  const almost = await play(await begin(), (view) => view.turn >= 1 && choices(view).length > 0 && view.points.some(({ role }) => role === 'main'))
  let view = almost
  let last: string[] = []
  while (view.status === 'playing') last = await statements(async () => void (view = await move(view.id, firstOf(view))))
  expect(last.length, last.join('\n')).toBe(8)
})
