import { expect, test, vi } from 'vitest'
import { createGuest } from '@/lib/auth'
import { everything } from '@/lib/db/fixture'
import { askHint, createAttempt, getAttempt, getDebrief, submitDecision } from '.'
import { libraryOf, revisionOf } from './fixture'
import { blocking, code, player, value, wanted } from './player'

const content = vi.hoisted((): { library: unknown } => ({ library: null }))
vi.mock('@/lib/content/library', () => ({ library: () => content.library }))
content.library = libraryOf(revisionOf())

const me = await createGuest()
const begin = async (more: object) => value(await createAttempt(me, wanted({ guided: false, ...more }))).view
const noted = async (attemptId: string) => (await everything().hint.findMany({ where: { attemptId } })).map(({ turn }) => turn)

/** Takes the first suggestion of the point that blocks the story, asking for it. */
const playOn = async (id: string): Promise<string> => {
  const now = value(await getAttempt(me, id))
  if (now.status === 'ended') return id
  const open = blocking(now)
  const asked = open?.choices ?? value(await askHint(me, id, now.turn)).points.find((point) => point.id === open?.id)?.choices
  value(await submitDecision(me, id, { turn: now.turn, choiceId: asked?.[0]?.id }))
  return playOn(id)
}

test('without suggestions the view lists no choices but those of a question; asked for, they are those of a guided run', async () => {
  const { begin: guided, play } = player(me)
  const shown = await play(await guided(), (now) => blocking(now)?.role === 'main')
  const bare = await begin({})
  let now = bare
  while (blocking(now)?.role !== 'main') now = value(await submitDecision(me, bare.id, { turn: now.turn, choiceId: blocking(now)?.choices?.[0]?.id }))
  expect(blocking(now)?.choices).toBeUndefined()
  const [asked] = value(await askHint(me, bare.id, now.turn)).points
  expect(asked?.choices.map(({ zh }) => zh).sort()).toEqual(blocking(shown)?.choices?.map(({ zh }) => zh).sort())
})

test('in practice nothing is kept of it; in an assessment each turn once, and the debrief says at which decision', async () => {
  const practice = await begin({})
  value(await askHint(me, practice.id, 0))
  expect(await noted(practice.id)).toEqual([])

  const test = await begin({ mode: 'assessment' })
  value(await askHint(me, test.id, 0))
  value(await askHint(me, test.id, 0))
  expect(await noted(test.id)).toEqual([0])
  const { points } = value(await getDebrief(me, await playOn(test.id)))
  expect(points.some(({ hinted }) => hinted)).toBe(true)
  expect(value(await getDebrief(me, await playOn(practice.id))).points.some(({ hinted }) => hinted)).toBe(false)
})

test('a stranger finds nothing, an old turn is stale, and after the end there is nothing to hint at', async () => {
  const { id } = await begin({ mode: 'assessment' })
  expect(code(await askHint(await createGuest(), id, 0))).toBe('not-found')
  expect(code(await askHint(me, id, 3))).toBe('stale-turn')
  expect(await noted(id)).toEqual([])
  await playOn(id)
  expect(code(await askHint(me, id, 0))).toBe('ended')
})
