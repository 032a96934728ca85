import { v7 as uuidv7 } from 'uuid'
import { describe, expect, test, vi } from 'vitest'
import { createGuest } from '@/lib/auth'
import type { Library } from '@/lib/content/types'
import { everything } from '@/lib/db/fixture'
import { createAttempt, getAttempt, getDebrief, listAttempts, rewind, submitDecision } from '.'
import { libraryOf, revisionOf } from './fixture'
import { blocking, choices, code, firstOf, player, stored, value, wanted } from './player'

const content = vi.hoisted((): { library: Library | null } => ({ library: null }))
vi.mock('@/lib/content/library', () => ({ library: () => content.library }))
content.library = libraryOf(revisionOf())

const me = await createGuest()
const { begin, play } = player(me)

describe('beginning', () => {
  test('the same id again is the same attempt', async () => {
    const input = wanted()
    const [first, second] = [value(await createAttempt(me, input)), value(await createAttempt(me, input))]
    expect([first.isNew, second.isNew]).toEqual([true, false])
    expect(second.view).toEqual(first.view)
  })

  test('an id that is taken is refused, whoever took it', async () => {
    const view = await begin()
    expect(code(await createAttempt(await createGuest(), wanted({ id: view.id })))).toBe('id-taken')
    content.library = libraryOf(revisionOf(), { ...revisionOf(), slug: 'another' })
    expect(code(await createAttempt(me, wanted({ id: view.id, scenario: 'another' })))).toBe('id-taken')
    content.library = libraryOf(revisionOf())
  })

  test('refuses a scenario, an overlay or a client that is not there', async () => {
    expect(code(await createAttempt(me, wanted({ scenario: 'constructor' })))).toBe('not-found')
    expect(code(await createAttempt(me, wanted({ overlay: 'no-such' })))).toBe('no-such-setting')
    expect(code(await createAttempt(me, wanted({ client: 'no-such' })))).toBe('no-such-setting')
  })

  test('keeps the house rules it was begun with, and refuses those that nobody has settled', async () => {
    expect((await begin({ house: { receipts: 'reaction' } })).setting.house).toEqual({ receipts: 'reaction' })
    for (const house of [{ receipts: 'shouting' }, { constructor: 'name' }, { receipts: 'constructor' }]) {
      expect(code(await createAttempt(me, wanted({ house })))).toBe('no-such-setting')
    }
  })

  test('the view never holds the seed', async () => {
    const view = await begin()
    const { seed } = await everything().attempt.findUniqueOrThrow({ where: { id: view.id } })
    expect(seed).toMatch(/^[0-9a-f]{16}$/)
    expect(JSON.stringify(view)).not.toContain(seed)
  })
})

describe('one move', () => {
  test('the same move at the same turn again shows where the attempt stands, and stores nothing', async () => {
    const view = await begin()
    const move = firstOf(view)
    const once = value(await submitDecision(me, view.id, move))
    const further = await play(once, ({ turn }) => turn === 2)
    expect(value(await submitDecision(me, view.id, move))).toEqual(further)
    expect(await stored(view.id)).toHaveLength(2)
  })

  test('another move at a decided turn, and any move at a turn to come, is stale', async () => {
    const view = await begin()
    const [first, second] = choices(view)
    if (!first || !second) throw new Error('the fixture has two choices here')
    value(await submitDecision(me, view.id, first))
    const refused = await submitDecision(me, view.id, second)
    expect(refused).toEqual({ ok: false, error: { code: 'stale-turn', turn: 1 } })
    expect(code(await submitDecision(me, view.id, { ...first, turn: 7 }))).toBe('stale-turn')
    expect(await stored(view.id)).toHaveLength(1)
  })

  test('ten identical posts at once make one decision, and all ten see it', async () => {
    const view = await begin()
    const answers = await Promise.all(Array.from({ length: 10 }, () => submitDecision(me, view.id, firstOf(view))))
    expect(answers.map(code)).toEqual(Array(10).fill('ok'))
    expect(new Set(answers.map((answer) => JSON.stringify(value(answer)))).size).toBe(1)
    expect(await stored(view.id)).toHaveLength(1)
  })

  test('of two different moves at once one is made and one is stale', async () => {
    const view = await begin()
    const codes = (await Promise.all(choices(view).slice(0, 2).map((move) => submitDecision(me, view.id, move)))).map(code)
    expect(codes.sort()).toEqual(['ok', 'stale-turn'])
    expect(await stored(view.id)).toHaveLength(1)
  })

  test('what is not on offer and what cannot be understood is refused and stored nowhere', async () => {
    const view = await begin()
    expect(code(await submitDecision(me, view.id, { turn: 0, choiceId: 'no-such' }))).toBe('no-such-move')
    const talking = await play(view, (now) => blocking(now)?.role === 'main')
    const move = { kind: 'say', chat: blocking(talking)?.chat, text: '天气不错', mentions: [] }
    expect(code(await submitDecision(me, view.id, { turn: talking.turn, move }))).toBe('unclear-text')
    expect(await stored(view.id)).toHaveLength(talking.turn)
  })

  test('after the end there is nothing more to do', async () => {
    const ended = await play(await begin())
    expect(code(await submitDecision(me, ended.id, { turn: ended.turn, choiceId: 'any' }))).toBe('ended')
  })
})

describe('a stranger', () => {
  test('finds nothing, whatever they ask', async () => {
    const ended = await play(await begin())
    const stranger = await createGuest()
    expect(code(await getAttempt(stranger, ended.id))).toBe('not-found')
    expect(code(await getDebrief(stranger, ended.id))).toBe('not-found')
    expect(code(await submitDecision(stranger, ended.id, { turn: 0, choiceId: 'any' }))).toBe('not-found')
    expect(code(await rewind(stranger, ended.id, { id: uuidv7(), turn: 0 }))).toBe('not-found')
    expect((await listAttempts(stranger, { limit: 10 })).attempts).toEqual([])
  })

  test('learns nothing by giving a foreign attempt as the place to read on from', async () => {
    const stranger = await createGuest()
    await player(stranger).begin()
    await player(stranger).begin()
    const cursor = (await begin()).id
    expect((await listAttempts(stranger, { limit: 10 })).attempts).toHaveLength(2)
    expect((await listAttempts(stranger, { cursor, limit: 10 })).attempts).toEqual([])
  })

  test('finds nothing under an id that is none', async () => {
    for (const id of ['not-an-id', '%00', '']) expect([code(await getAttempt(me, id)), code(await getDebrief(me, id))]).toEqual(['not-found', 'not-found'])
  })
})
