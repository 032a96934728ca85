import { v7 as uuidv7 } from 'uuid'
import { beforeEach, expect, test, vi } from 'vitest'
import { asHouse, transaction } from '@/lib/db'
import { everything } from '@/lib/db/fixture'
import { member, organization } from '@/lib/organizations/fixture'
import { clear } from './clear'
import { askDaily, nextNight } from './daily'
import { GiveUp } from './handler'
import { workAll, workOne } from './worker'
import { enqueue, type NewJob } from '.'

const jobs = () => everything().job
const add = (more: Partial<NewJob> = {}) => asHouse((db) => enqueue(db, { kind: 'count', payload: {}, organizationId: null, ...more }))
const only = () => jobs().findFirstOrThrow()
/** Lets a job that waits be due. */
const wait = () => jobs().updateMany({ data: { dueAt: new Date(0) } })

beforeEach(async () => void (await jobs().deleteMany()))

test('two workers side by side do each job once', async () => {
  const seen: unknown[] = []
  for (let n = 0; n < 40; n++) await add({ payload: { n } })
  const count = async ({ payload }: { payload: unknown }) => {
    await new Promise((go) => setTimeout(go, 3))
    seen.push(payload)
  }
  const [one, other] = await Promise.all([workAll({ count }), workAll({ count })])
  expect(one + other).toBe(40)
  expect(Math.min(one, other)).toBeGreaterThan(0)
  expect(new Set(seen.map((payload) => JSON.stringify(payload))).size).toBe(40)
  expect(await jobs().count({ where: { doneAt: null } })).toBe(0)
})

test('what nobody knows how to do waits, and what is not due', async () => {
  await add({ kind: 'unknown' })
  await add({ dueAt: new Date(Date.now() + 60_000) })
  expect(await workOne({ count: vi.fn() })).toBe(false)
  expect(await workOne({})).toBe(false)
})

test('a failure brings it back later, each time later, and the sixth is the last; nothing of its message is kept', async () => {
  await add()
  const broken = { count: async () => { throw Object.assign(new Error('林小满 <a@example.com> was refused'), { code: 'ECONNREFUSED' }) } }
  let before = 0
  for (let tries = 1; tries <= 5; tries++) {
    expect(await workOne(broken)).toBe(true)
    const job = await only()
    expect(job).toMatchObject({ tries, failedAt: null, lockedUntil: null, error: 'Error ECONNREFUSED' })
    const pause = job.dueAt.getTime() - Date.now()
    expect(pause).toBeGreaterThan(before * 2)
    before = pause
    expect(await workOne(broken)).toBe(false)
    await wait()
  }
  await workOne(broken)
  expect(await only()).toMatchObject({ tries: 6, doneAt: null })
  expect((await only()).failedAt).not.toBeNull()
  await wait()
  expect(await workOne(broken)).toBe(false)
})

test('what is of no use is given up at once', async () => {
  await add()
  await workOne({ count: async () => { throw new GiveUp('refused') } })
  expect(await only()).toMatchObject({ tries: 1, error: 'refused' })
  expect((await only()).failedAt).not.toBeNull()
})

test('a job whose worker died is taken up when its lock has run out, and given up when it kills every worker', async () => {
  await add()
  const die = () => new Promise<never>(() => {})
  void workOne({ count: die }, { lease: 0.2 })
  await vi.waitFor(async () => expect((await only()).lockedUntil).not.toBeNull())
  const heir = vi.fn(async () => {})
  expect(await workOne({ count: heir })).toBe(false)
  await new Promise((go) => setTimeout(go, 250))
  expect(await workOne({ count: heir })).toBe(true)
  expect(heir).toHaveBeenCalledOnce()

  await jobs().updateMany({ data: { doneAt: null, tries: 6 } })
  expect(await workOne({ count: heir })).toBe(true)
  expect(heir).toHaveBeenCalledOnce()
  expect(await only()).toMatchObject({ error: 'lost' })
})

test('one job waits per key; what is asked for while it runs is done after it', async () => {
  await add({ key: 'rollup:x' })
  await add({ key: 'rollup:x' })
  expect(await jobs().count()).toBe(1)
  let runs = 0
  await workAll({ count: async () => { if (runs++ === 0) await add({ key: 'rollup:x' }) } })
  expect(runs).toBe(2)
})

test('a failed one keeps its key, unless a younger one has come', async () => {
  await add({ key: 'k' })
  await workOne({ count: async () => { throw new Error('x') } })
  expect(await only()).toMatchObject({ key: 'k', error: 'Error' })
  await wait()
  await workOne({ count: async () => { await add({ key: 'k' }); throw new Error('x') } })
  expect(await jobs().findMany({ where: { doneAt: null }, select: { tries: true } })).toEqual([{ tries: 0 }])
})

test('tonight is asked for once, however many ask', async () => {
  await Promise.all([askDaily(['clear', 'other']), askDaily(['clear', 'other'])])
  expect((await jobs().findMany({ orderBy: { key: 'asc' } })).map(({ key }) => key)).toEqual(['daily:clear', 'daily:other'])
  expect(nextNight(new Date('2026-11-22T18:59:00Z')).toISOString()).toBe('2026-11-22T19:00:00.000Z')
  expect(nextNight(new Date('2026-11-22T19:00:00Z')).toISOString()).toBe('2026-11-23T19:00:00.000Z')
})

test('clears what is long done, and letters that only their person may read', async () => {
  const old = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
  const row = (more: object) => ({ id: uuidv7(), kind: 'count', payload: {}, dueAt: old, ...more })
  await jobs().createMany({ data: [row({ doneAt: old }), row({ failedAt: old }), row({ doneAt: new Date() }), row({}), row({ dueAt: new Date() })] })
  const letter = (more: object) => ({ id: uuidv7(), address: 'a@example.com', subject: 's', text: 't', language: 'zh', createdAt: old, ...more })
  const ours = await organization()
  await everything().mail.createMany({ data: [letter({}), letter({ createdAt: new Date() }), letter({ organizationId: ours })] })
  await clear({ id: uuidv7(), kind: 'clear', organizationId: null, payload: {} })
  expect(await jobs().count()).toBe(2)
  expect(await everything().mail.count()).toBe(2)
})

test('a member may ask for work in their organisation, and for none in another', async () => {
  const [ours, theirs] = [await organization(), await organization()]
  const { actor } = await member(ours, 'manager')
  const ask = (organizationId: string) => transaction({ userId: actor.userId, organizationId: ours }, (db) => enqueue(db, { kind: 'count', payload: {}, organizationId, key: `k:${organizationId}` }))
  await ask(ours)
  await expect(ask(theirs)).rejects.toThrow()
  expect(await jobs().count()).toBe(1)
})
