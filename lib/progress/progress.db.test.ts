import { expect, test, vi } from 'vitest'
import { welcomeRubric } from '@/engine/fixtures/welcome'
import { progress as documented } from '@/lib/api/answers/person'
import { debrief as documentedDebrief } from '@/lib/api/answers/debrief'
import { view as documentedView } from '@/lib/api/answers/view'
import { getDebrief, submitDecision } from '@/lib/attempts'
import { libraryOf, rerated, revisionOf } from '@/lib/attempts/fixture'
import { blocking, choices, player, value } from '@/lib/attempts/player'
import { createGuest } from '@/lib/auth'
import type { Library } from '@/lib/content/types'
import { prisma } from '@/lib/db'
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
  expect(await prisma().attemptScore.count({ where: { attemptId: id } })).toBe(2)
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
