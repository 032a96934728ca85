import { afterEach, expect, test, vi } from 'vitest'
import { getAttempt } from '@/lib/attempts'
import { libraryOf, revisionOf } from '@/lib/attempts/fixture'
import { blocking, code, stored, value } from '@/lib/attempts/player'
import { createGuest } from '@/lib/auth'
import { beginAt, readScene } from '.'

const content = vi.hoisted((): { library: unknown } => ({ library: null }))
vi.mock('@/lib/content/library', () => ({ library: () => content.library }))
const revision = revisionOf()
content.library = libraryOf(revision)
afterEach(() => vi.unstubAllEnvs())

const points = Object.values(revision.story.beats).flatMap(({ script }) => script.flatMap((entry) => (entry.do === 'point' && entry.point.role === 'main' ? [entry.point.id] : [])))
const me = await createGuest()

test('where scenes are written, an attempt can stand at any point', async () => {
  vi.stubEnv('NODE_ENV', 'development')
  for (const point of points) {
    const { id } = value(await beginAt(me, { scenario: revision.slug, point }))
    const view = value(await getAttempt(me, id))
    expect(view.turn).toBe((await stored(id)).length)
    expect(blocking(view)?.role).toBe('main')
  }
  expect(code(await beginAt(me, { scenario: revision.slug, point: 'constructor' }))).toBe('not-found')
  expect(code(await beginAt(me, { scenario: revision.slug, point: points[0] ?? '', client: 'toString' }))).toBe('not-found')
})

test('where people play, a scene stays closed', async () => {
  expect(readScene(me, { scenario: revision.slug })).toBeNull()
  expect(code(await beginAt(me, { scenario: revision.slug, point: points[0] ?? '' }))).toBe('not-found')
})
