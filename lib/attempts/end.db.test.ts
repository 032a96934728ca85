import { v7 as uuidv7 } from 'uuid'
import { describe, expect, test, vi } from 'vitest'
import { createGuest } from '@/lib/auth'
import type { Library } from '@/lib/content/types'
import { everything } from '@/lib/db/fixture'
import { getAttempt, getDebrief, rewind, submitDecision } from '.'
import { libraryOf, revisionOf } from './fixture'
import { code, firstOf, player, stored, value } from './player'

const content = vi.hoisted((): { library: Library | null; scoring: 'works' | 'fails' } => ({ library: null, scoring: 'works' }))
vi.mock('@/lib/content/library', () => ({ library: () => content.library }))
vi.mock('@/engine', async (load) => {
  const engine = await load<typeof import('@/engine')>()
  const score: typeof engine.score = (given) => {
    if (content.scoring === 'fails') throw new Error('killed')
    return engine.score(given)
  }
  return { ...engine, score }
})
content.library = libraryOf(revisionOf())

const me = await createGuest()
const { begin, play } = player(me)

/** An attempt one move before its end, and that move. A rewind has the ids of the attempt it came from, so the move is known. */
async function beforeTheEnd() {
  let [view, last] = [await begin(), { turn: 0, choiceId: '' }]
  while (view.status !== 'ended') view = value(await submitDecision(me, view.id, (last = firstOf(view))))
  return { view: value(await rewind(me, view.id, { id: uuidv7(), turn: last.turn })).view, last }
}

describe('the end', () => {
  test('writes decision, end and score together or not at all', async () => {
    const { view, last } = await beforeTheEnd()
    content.scoring = 'fails'
    await expect(submitDecision(me, view.id, last)).rejects.toThrow('killed')
    content.scoring = 'works'
    expect(await stored(view.id)).toHaveLength(last.turn)
    expect(value(await getAttempt(me, view.id)).status).toBe('playing')
    expect(value(await submitDecision(me, view.id, last)).status).toBe('ended')
    expect(await everything().attemptScore.count({ where: { attemptId: view.id } })).toBe(1)
  })

  test('the debrief waits for it, and its score is the stored one', async () => {
    const view = await begin()
    expect(code(await getDebrief(me, view.id))).toBe('not-ended')
    await play(view)
    const { score } = value(await getDebrief(me, view.id))
    const row = await everything().attemptScore.findFirstOrThrow({ where: { attemptId: view.id }, include: { norms: true } })
    expect({ earned: row.actEarned, possible: row.actPossible }).toEqual(score.act)
    expect({ earned: row.readEarned, possible: row.readPossible }).toEqual(score.read)
    expect(row.band).toBe(score.band)
    expect(Object.fromEntries(row.norms.map(({ norm, marks }) => [norm, marks]))).toEqual(Object.fromEntries(score.norms.map(({ id, marks }) => [id, marks])))
    expect(score.act.possible).toBeGreaterThan(0)
  })
})
