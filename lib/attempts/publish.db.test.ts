import { beforeEach, expect, test, vi } from 'vitest'
import { welcome, welcomeRubric } from '@/engine/fixtures/welcome'
import { createGuest } from '@/lib/auth'
import type { Library } from '@/lib/content/types'
import { everything } from '@/lib/db/fixture'
import { getAttempt, getDebrief, publish } from '.'
import { libraryOf, rerated, revisionOf } from './fixture'
import { player, stored, value } from './player'

const content = vi.hoisted((): { library: Library | null } => ({ library: null }))
vi.mock('@/lib/content/library', () => ({ library: () => content.library }))

const original = revisionOf()
const { begin, play } = player(await createGuest())
const newest = () => everything().scenarioRevision.findFirst({ where: { storyHash: original.hashes.story }, orderBy: { publishedAt: 'desc' } })

beforeEach(() => {
  content.library = libraryOf(original)
})

test('a revision is stored once, whatever many ask at once', async () => {
  await Promise.all([publish(), publish(), publish()])
  await publish()
  expect(await everything().scenarioRevision.count()).toBe(1)
})

test('a story comes back from the database as it was written, its order included', async () => {
  await publish()
  const row = await newest()
  expect(JSON.stringify(row?.story)).toBe(JSON.stringify(welcome))
  expect(JSON.stringify(row?.rubric)).toBe(JSON.stringify(welcomeRubric))
})

test('an older key that comes back is the newest again', async () => {
  const other = revisionOf({ rubric: rerated(welcomeRubric, 'pt-thanks', 'stayed-quiet', [3, 3]) })
  for (const revision of [original, other, original]) {
    content.library = libraryOf(revision)
    await publish()
    expect((await newest())?.keyHash.trim()).toBe(revision.hashes.key)
  }
  expect(await everything().scenarioRevision.count({ where: { storyHash: original.hashes.story } })).toBe(2)
})

test('an attempt on a story that has left the library plays on from the database, to the same view', async () => {
  const view = await play(await begin(), ({ turn }) => turn === 1)
  const changed = revisionOf({ story: { ...welcome, slug: 'something-else' } })
  content.library = libraryOf(changed)
  content.library.norms = libraryOf(original).norms
  expect(value(await getAttempt(await owner(view.id), view.id))).toEqual(view)
  expect((await play(view)).status).toBe('ended')
})

test('a mended translation reaches an attempt that is under way', async () => {
  const view = await begin()
  const text = { lines: { 'line-欢迎欢迎': { en: 'Welcome, welcome', pinyin: ['huānyíng'] } } }
  content.library = libraryOf(revisionOf({ text }))
  expect(JSON.stringify(value(await getAttempt(await owner(view.id), view.id)))).toContain('Welcome, welcome')
})

test('a new key changes the score, never what happened', async () => {
  const view = await play(await begin())
  const actor = await owner(view.id)
  const [before, decisions] = [value(await getDebrief(actor, view.id)), await stored(view.id)]
  const { point, choice } = decisions.find(({ choice: made }) => !made.startsWith('~')) ?? { point: '', choice: '' }
  const rated = Object.entries(welcomeRubric.points).find(([id]) => id === point)?.[1].norms.map(() => 0 as const) ?? []
  content.library = libraryOf(revisionOf({ rubric: rerated(welcomeRubric, point, choice, rated) }))
  const after = value(await getDebrief(actor, view.id))
  expect(after.score.earned).toBeLessThan(before.score.earned)
  expect(after.ending).toEqual(before.ending)
  expect(await stored(view.id)).toEqual(decisions)
})

const owner = async (id: string) => ({ userId: (await everything().attempt.findUniqueOrThrow({ where: { id } })).userId, organizationId: null })
