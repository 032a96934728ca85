import { v7 as uuidv7 } from 'uuid'
import { describe, expect, test, vi } from 'vitest'
import { createGuest } from '@/lib/auth'
import type { Library } from '@/lib/content/types'
import { everything } from '@/lib/db/fixture'
import { createAttempt, getBeside, listBesides, rewind } from '.'
import { libraryOf, revisionOf } from './fixture'
import { code, player, stored, value, wanted } from './player'

const content = vi.hoisted((): { library: Library | null } => ({ library: null }))
vi.mock('@/lib/content/library', () => ({ library: () => content.library }))
content.library = libraryOf(revisionOf())

const me = await createGuest()
const { begin, play } = player(me)

describe('a rewind', () => {
  test('goes on from before that turn, with the decisions up to there and no others', async () => {
    const view = await begin()
    const middle = await play(view, ({ turn }) => turn === 2)
    await play(middle)
    const again = value(await rewind(me, view.id, { id: uuidv7(), turn: 2 })).view
    expect({ ...again, id: view.id }).toEqual(middle)
    expect((await stored(again.id)).map(({ point, choice }) => [point, choice])).toEqual((await stored(view.id)).slice(0, 2).map(({ point, choice }) => [point, choice]))
    const row = await everything().attempt.findUniqueOrThrow({ where: { id: again.id } })
    expect(row).toMatchObject({ rewoundFrom: view.id, sharedTurns: 2, endedAt: null })
    expect((await play(again)).status).toBe('ended')
  })

  test('is safe to ask for twice, and refuses an id in use', async () => {
    const view = await play(await begin(), ({ turn }) => turn === 2)
    const id = uuidv7()
    const both = await Promise.all([rewind(me, view.id, { id, turn: 1 }), rewind(me, view.id, { id, turn: 1 })])
    expect(both.map((one) => value(one).isNew).sort()).toEqual([false, true])
    expect(await stored(id)).toHaveLength(1)
    expect(code(await rewind(me, view.id, { id, turn: 0 }))).toBe('id-taken')
    expect(code(await rewind(me, view.id, { id: view.id, turn: 0 }))).toBe('id-taken')
    expect(code(await createAttempt(me, wanted({ id })))).toBe('id-taken')
  })

  test('is for practice, and only for turns that were made', async () => {
    const serious = await play(await begin({ mode: 'assessment' }), ({ turn }) => turn === 1)
    expect(code(await rewind(me, serious.id, { id: uuidv7(), turn: 0 }))).toBe('not-practice')
    const view = await begin()
    expect(code(await rewind(me, view.id, { id: uuidv7(), turn: 0 }))).toBe('no-such-turn')
  })
})

describe('both courses', () => {
  test('of a run taken back and played to its end stand beside each other, for its owner alone', async () => {
    const first = await play(await begin())
    const again = value(await rewind(me, first.id, { id: uuidv7(), turn: 1 })).view
    expect(code(await getBeside(me, again.id))).toBe('not-ended')
    expect(await listBesides(me, first.id)).toEqual([])
    const second = await play(again)
    expect(value(await getBeside(me, second.id))).toMatchObject({ turn: 1, first: { ending: {} }, second: { ending: {} } })
    expect(await listBesides(me, first.id)).toEqual([{ id: second.id, turn: 1 }])
    expect(await listBesides(me, second.id)).toEqual([{ id: second.id, turn: 1 }])

    const stranger = await createGuest()
    expect(code(await getBeside(stranger, second.id))).toBe('not-found')
    expect(await listBesides(stranger, first.id)).toEqual([])
    expect(code(await getBeside(me, first.id))).toBe('not-found')
  })

  test('of one that was left in the middle, as far as it went', async () => {
    const left = await play(await begin(), ({ turn }) => turn === 2)
    const again = value(await rewind(me, left.id, { id: uuidv7(), turn: 1 })).view
    expect(value(await getBeside(me, (await play(again)).id)).first.ending).toBeNull()
  })
})
