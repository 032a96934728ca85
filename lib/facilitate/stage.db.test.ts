import { expect, test, vi } from 'vitest'
import { beside as documentedBeside, view as documented } from '@/lib/api/answers/facilitate'
import { libraryOf, revisionOf } from '@/lib/attempts/fixture'
import { blocking, code, value } from '@/lib/attempts/player'
import type { Library } from '@/lib/content/types'
import { everything } from '@/lib/db/fixture'
import { besideOnStage, showStage } from '.'

const content = vi.hoisted((): { library: Library | null } => ({ library: null }))
vi.mock('@/lib/content/library', () => ({ library: () => content.library }))
content.library = libraryOf(revisionOf())

let visitors = 0
const headers = () => new Headers({ 'x-ruqun-peer': `10.1.0.${visitors++}` })
const key = '0123456789abcdef'
const show = async (choices: string[], of = key) => value(await showStage({ scenario: 'a-story', key: of, choices }, headers()))

/** Always the n-th choice of the point that blocks, to the end. */
async function course(nth: number, first: string[] = []): Promise<string[]> {
  const choices = [...first]
  for (let view = await show(choices); view.status === 'playing'; view = await show(choices)) {
    const open = blocking(view)?.choices ?? []
    choices.push(open[Math.min(nth, open.length - 1)]?.id ?? '')
  }
  return choices
}

test('a room plays a scene to its end, and nothing is stored', async () => {
  const choices = await course(0)
  const end = await show(choices)
  expect(end).toMatchObject({ status: 'ended', turn: choices.length, ending: {} })
  expect(() => documented.parse(JSON.parse(JSON.stringify(end)))).not.toThrow()
  for (const rows of [everything().attempt.count(), everything().decision.count(), everything().user.count(), everything().attemptScore.count()]) expect(await rows).toBe(0)
})

test('the same key and choices show the same; another key has other ids', async () => {
  expect(await show([])).toEqual(await show([]))
  const [one, other] = [await show([]), await show([], 'fedcba9876543210')]
  const ids = (view: typeof one) => view.points.flatMap(({ choices = [] }) => choices.map(({ id }) => id))
  expect(ids(one).some((id) => ids(other).includes(id))).toBe(false)
})

test('before a decision there is no word on it; after it there is', async () => {
  const view = await show([])
  expect(view.coach).toBeUndefined()
  expect(JSON.stringify(view)).not.toMatch(/feedback|rates|subtext/)
  const [first] = blocking(view)?.choices ?? []
  expect((await show([first?.id ?? ''])).coach).toMatchObject({ turn: 0 })
})

test('both courses stand beside each other from where they part', async () => {
  const one = await course(0)
  const other = await course(1, one.slice(0, 1))
  const both = value(await besideOnStage({ scenario: 'a-story', key, choices: one }, other, headers()))
  expect(both).toMatchObject({ turn: 1, first: { ending: {} }, second: { ending: {} } })
  expect(() => documentedBeside.parse(JSON.parse(JSON.stringify(both)))).not.toThrow()
  expect(code(await besideOnStage({ scenario: 'a-story', key, choices: one }, one, headers()))).toBe('not-found')
})

test('what cannot be played says so', async () => {
  expect(code(await showStage({ scenario: 'nothing', key, choices: [] }, headers()))).toBe('not-found')
  expect(await showStage({ scenario: 'a-story', key, choices: ['ffffffffffffffff'] }, headers())).toEqual({ ok: false, error: { code: 'no-such-move', turn: 0 } })
  const same = headers()
  const many = await Promise.all(Array.from({ length: 245 }, () => showStage({ scenario: 'nothing', key, choices: [] }, same)))
  expect(many.map(code).filter((one) => one === 'too-many-requests')).toHaveLength(5)
})
