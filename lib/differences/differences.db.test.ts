import { v7 as uuidv7 } from 'uuid'
import { expect, test, vi } from 'vitest'
import { difference as documented } from '@/lib/api/answers/differences'
import { libraryOf, revisionOf } from '@/lib/attempts/fixture'
import { code, value } from '@/lib/attempts/player'
import { createGuest } from '@/lib/auth'
import { everything } from '@/lib/db/fixture'
import { perDay } from './shape'

vi.stubEnv('RUQUN_DIFFERENCES_PER_MINUTE', '40')
vi.stubEnv('RUQUN_TRUSTED_PROXIES', '1')
const library = { ...libraryOf(revisionOf()), overlays: { soe: { zh: '国企', en: 'State-owned firm' } } }
vi.mock('@/lib/content/library', () => ({ library: () => library }))
const { sayDifference, takeBack } = await import('.')

const [norm = ''] = Object.keys(library.norms.norms)
const [scenario = ''] = Object.keys(library.revisions)
const wanted = (more: object = {}) => ({ id: uuidv7(), kind: 'norm' as const, subject: norm, text: '我们这儿直接打座机。', ...more })
const from = (address: string) => new Headers({ 'x-forwarded-for': address })
const office = from('203.0.113.7')
const rows = (userId: string) => everything().difference.findMany({ where: { userId } })

test('what somebody says is kept as theirs, of a norm and of a scenario', async () => {
  const me = await createGuest()
  const first = value(await sayDifference(me, wanted({ overlay: 'soe' }), office))
  expect(first).toMatchObject({ isNew: true, difference: { kind: 'norm', subject: norm, overlay: 'soe', text: '我们这儿直接打座机。' } })
  expect(documented.parse(first.difference)).toEqual(first.difference)
  expect(value(await sayDifference(me, wanted({ kind: 'scenario', subject: scenario }), office)).difference.overlay).toBeNull()
  expect(await rows(me.userId)).toMatchObject([{ organizationId: null }, { organizationId: null }])
})

test('the same again, also side by side, is one; with other words or from another person the id is taken', async () => {
  const [me, stranger] = [await createGuest(), await createGuest()]
  const mine = wanted()
  const both = await Promise.all([sayDifference(me, mine, office), sayDifference(me, mine, office)])
  expect(both.map((one) => value(one).isNew).sort()).toEqual([false, true])
  expect(code(await sayDifference(me, { ...mine, text: '不一样的话' }, office))).toBe('id-taken')
  expect(code(await sayDifference(me, { ...mine, overlay: 'soe' }, office))).toBe('id-taken')
  expect(code(await sayDifference(stranger, mine, office))).toBe('id-taken')
  expect(await rows(me.userId)).toHaveLength(1)
})

test('only who wrote it takes it back, and then it is gone', async () => {
  const [me, stranger] = [await createGuest(), await createGuest()]
  const { difference: { id } } = value(await sayDifference(me, wanted(), office))
  expect(code(await takeBack(stranger, id))).toBe('not-found')
  expect(await rows(me.userId)).toHaveLength(1)
  expect(value(await takeBack(me, id))).toEqual({ takenBack: true })
  expect(await rows(me.userId)).toEqual([])
  expect(code(await takeBack(me, id))).toBe('not-found')
})

test('it is of something that is there', async () => {
  const me = await createGuest()
  expect(code(await sayDifference(me, wanted({ subject: 'no-such-norm' }), office))).toBe('not-found')
  expect(code(await sayDifference(me, wanted({ kind: 'scenario' }), office))).toBe('not-found')
  expect(code(await sayDifference(me, wanted({ subject: 'constructor' }), office))).toBe('not-found')
  expect(code(await sayDifference(me, wanted({ overlay: 'guild' }), office))).toBe('no-such-setting')
})

test('a person’s day is full at some time; what was kept is still found, and another person may write', async () => {
  const [me, other] = [await createGuest(), await createGuest()]
  const away = from('203.0.113.8')
  const first = wanted()
  value(await sayDifference(me, first, away))
  for (let times = 1; times < perDay; times++) value(await sayDifference(me, wanted(), away))
  const refused = await sayDifference(me, wanted(), away)
  expect(refused).toMatchObject({ ok: false, error: { code: 'too-many-requests', hint: 'day' } })
  expect(value(await sayDifference(me, first, away)).isNew).toBe(false)
  expect(code(await sayDifference(other, wanted(), away))).toBe('ok')
})

test('one address can send only so much, whoever writes', async () => {
  const flood = from('203.0.113.9')
  for (let person = 0; person < 4; person++) {
    const actor = await createGuest()
    for (let times = 0; times < 10; times++) value(await sayDifference(actor, wanted(), flood))
  }
  const next = await createGuest()
  expect(code(await sayDifference(next, wanted(), flood))).toBe('too-many-requests')
  expect(code(await sayDifference(next, wanted(), office))).toBe('ok')
})
