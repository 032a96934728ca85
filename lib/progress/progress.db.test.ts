import { v7 as uuidv7 } from 'uuid'
import { expect, test, vi } from 'vitest'
import { welcomeRubric } from '@/engine/fixtures/welcome'
import { progress as documented } from '@/lib/api/answers/person'
import { debrief as documentedDebrief } from '@/lib/api/answers/debrief'
import { view as documentedView } from '@/lib/api/answers/view'
import { getDebrief, rewind, submitDecision } from '@/lib/attempts'
import { libraryOf, rerated, revisionOf } from '@/lib/attempts/fixture'
import { blocking, choices, player, value } from '@/lib/attempts/player'
import { createGuest, type Actor } from '@/lib/auth'
import type { Library } from '@/lib/content/types'
import { everything } from '@/lib/db/fixture'
import { getProgress } from '.'

const content = vi.hoisted((): { library: Library | null } => ({ library: null }))
vi.mock('@/lib/content/library', () => ({ library: () => content.library }))
content.library = libraryOf(revisionOf())

const all = { limit: 20 }

test('a person who has played nothing has made no progress', async () => {
  const { dimensions, norms, modules, attempts, next } = await getProgress(await createGuest(), all)
  expect({ norms, attempts, next }).toEqual({ norms: [], attempts: [], next: null })
  expect(dimensions).toMatchObject([{ earned: 0, possible: 0 }])
  expect(modules).toEqual([{ id: 'first-week', scenarios: 1, finished: 0, earned: 0, possible: 0 }])
})

test('the best finished attempt at a scenario counts, of equals the latest, with its numbers; others are listed only', async () => {
  const me = await createGuest()
  const { begin, play } = player(me)
  const finished = [await play(await begin()), await play(await begin()), await play(await begin())]
  const open = await begin()
  const scores = await Promise.all(finished.map(async ({ id }) => value(await getDebrief(me, id)).score))
  const [best] = [...scores].reverse().sort((a, b) => b.act.earned / b.act.possible - a.act.earned / a.act.possible)
  const mine = await getProgress(me, all)
  expect(mine.modules).toEqual([{ id: 'first-week', scenarios: 1, finished: 1, ...best?.act }])
  expect(mine.dimensions[0]?.earned).toBe(best?.dimensions[0]?.earned)
  expect(Object.fromEntries(mine.norms.map(({ id, marks }) => [id, marks]))).toEqual(Object.fromEntries((best?.norms ?? []).map(({ id, marks }) => [id, marks])))
  expect(mine.attempts.map(({ id }) => id)).toEqual([open, ...finished.reverse()].map(({ id }) => id))
})

test('the list of attempts comes in pages', async () => {
  const me = await createGuest()
  const { begin } = player(me)
  const begun = [(await begin()).id, (await begin()).id, (await begin()).id].reverse()
  const first = await getProgress(me, { limit: 2 })
  const second = await getProgress(me, { limit: 2, cursor: first.next ?? '' })
  expect([...first.attempts, ...second.attempts].map(({ id }) => id)).toEqual(begun)
  expect([first.next, second.next]).toEqual([begun[1], null])
})

test('a new key is scored at the next look, beside the old one', async () => {
  const me = await createGuest()
  const { begin, play } = player(me)
  const { id } = await play(await begin())
  const before = await getProgress(me, all)
  let worst = welcomeRubric
  for (const [point, rated] of Object.entries(welcomeRubric.choices)) {
    for (const [choice, { rates }] of Object.entries(rated)) worst = rerated(worst, point, choice, rates.map(() => 0))
  }
  content.library = libraryOf(revisionOf({ rubric: worst }))
  const after = await getProgress(me, all)
  content.library = libraryOf(revisionOf())
  expect(before.modules[0]?.earned).toBeGreaterThan(0)
  expect(after.modules[0]?.earned).toBe(0)
  expect(await everything().attemptScore.count({ where: { attemptId: id } })).toBe(2)
})

test('every answer is as the API documents it', async () => {
  const me = await createGuest()
  const { begin, play } = player(me)
  for (let times = 0; times < 4; times++) {
    const ended = await play(await begin(), (view) => {
      documentedView.parse(view)
      return view.status === 'ended'
    })
    documentedDebrief.parse(value(await getDebrief(me, ended.id)))
  }
  const view = await play(await begin(), (now) => blocking(now)?.role === 'main')
  const silence = choices(view).at(-1)
  if (silence) documentedView.parse(value(await submitDecision(me, view.id, silence)))
  documented.parse(await getProgress(me, all))
})

const progressOf = async (me: Actor) => {
  const { norms, headline, onward } = await getProgress(me, all)
  return { headline, onward, norm: (id: string) => norms.find((one) => one.id === id) }
}
/** Plays to the point that asks for thanks, says this there, and goes on to the end with the first of everything. */
const saying = async (me: Actor, zh: string, more: object = {}) => {
  const { begin, play } = player(me)
  const view = await play(await begin(more), (now) => blocking(now)?.role === 'main')
  const choice = blocking(view)?.choices?.find((one) => one.zh === zh)
  return { turn: view.turn, end: await play(value(await submitDecision(me, view.id, { turn: view.turn, choiceId: choice?.id }))) }
}

test('the first decision ever at a point stands apart from later ones; what a rewind brought along is no decision', async () => {
  const me = await createGuest()
  const { turn, end } = await saying(me, '薇姐，红包怎么回比较好？')
  expect((await progressOf(me)).norm('norm-thanks')).toMatchObject({ first: ['none'], since: [] })
  const { play } = player(me)
  const again = value(await rewind(me, end.id, { id: uuidv7(), turn })).view
  expect((await progressOf(me)).norm('norm-packets')?.since).toEqual([])
  const choice = blocking(again)?.choices?.find((one) => one.zh === '谢谢顾总～')
  await play(value(await submitDecision(me, again.id, { turn: again.turn, choiceId: choice?.id })))
  expect((await progressOf(me)).norm('norm-thanks')).toMatchObject({ first: ['none'], since: ['full'] })
})

test('what is under way counts in a practice and is silent in an assessment; it is what to go on with', async () => {
  const [me, other] = [await createGuest(), await createGuest()]
  for (const [who, mode] of [[me, 'practice'], [other, 'assessment']] as const) {
    const { begin, play } = player(who)
    const view = await play(await begin({ mode }), (now) => now.turn === 1)
    const mine = await progressOf(who)
    expect(mine.norm('norm-packets')?.first.length ?? 0).toBe(mode === 'practice' ? 1 : 0)
    expect(mine.onward).toMatchObject({ why: 'unfinished', scenario: 'a-story', attempt: view.id })
  }
})

test('a norm that was missed is named, and the scene that trains it comes next', async () => {
  const me = await createGuest()
  await saying(me, '薇姐，红包怎么回比较好？')
  const { headline, onward } = await progressOf(me)
  expect(headline.look?.none).toBeGreaterThan(0)
  expect(onward).toMatchObject({ why: 'missed', scenario: 'a-story', norms: expect.arrayContaining([{ id: 'norm-thanks', name: { zh: 'norm-thanks', en: 'norm-thanks' } }]) })
})

test('every finished attempt stands in its dimension, the oldest first', async () => {
  const me = await createGuest()
  const ids = [(await saying(me, '薇姐，红包怎么回比较好？')).end.id, (await saying(me, '谢谢顾总～')).end.id]
  const [dimension] = (await getProgress(me, all)).dimensions
  expect(dimension?.runs.map(({ attempt }) => attempt)).toEqual(ids)
})
