import { v7 as uuidv7 } from 'uuid'
import { expect, test, vi } from 'vitest'
import { libraryOf, revisionOf } from '@/lib/attempts/fixture'
import { everything } from '@/lib/db/fixture'

vi.mock('@/lib/content/library', () => ({ library: () => libraryOf(revisionOf()) }))
const { code, player, value } = await import('@/lib/attempts/player')
const { browser, password, signedUp } = await import('./fixture')
const { actorFrom, enterAsGuest, signIn, signOut, takeAlong, whatComesAlong } = await import('.')
type Browser = ReturnType<typeof browser>

async function who(at: Browser) {
  const actor = await actorFrom(at.request())
  if (!actor) throw new Error('nobody')
  return actor
}

/** A guest in this browser who has played, kept a line and said something. @returns the attempt's id */
async function played(at: Browser): Promise<string> {
  const entered = await enterAsGuest(at.request())
  if (entered.ok && entered.value.cookie) at.keep([entered.value.cookie])
  const guest = await who(at)
  const { id } = await player(guest).begin()
  const { userId } = guest
  await everything().starredLine.create({ data: { userId, scenario: 'a-story', line: 'a-line', attemptId: id, shownAs: 'x' } })
  await everything().difference.create({ data: { id: uuidv7(), userId, kind: 'norm', subject: 'a-norm', text: '我们不这样' } })
  await everything().certificate.create({ data: { id: uuidv7(), code: uuidv7().replaceAll('-', ''), userId, module: 'a-module', nameHash: '', nameSalt: '', completedAt: new Date() } })
  return id
}

const owned = async (userId: string) => ({
  attempts: (await everything().attempt.findMany({ where: { userId } })).map(({ id }) => id),
  lines: (await everything().starredLine.findMany({ where: { userId } })).map(({ line }) => line),
  differences: await everything().difference.count({ where: { userId } }),
  certificates: await everything().certificate.count({ where: { userId } }),
})
const decide = async (at: Browser, take: boolean) => {
  const done = await takeAlong(await who(at), at.request(), take)
  if (done.ok) at.keep(done.value.cookies)
  return done.ok ? done.value.attempts : done.error.code
}

test('what a guest played comes along if they say so, and only then', async () => {
  const at = browser()
  const attempt = await played(at)
  const guest = await who(at)
  await signedUp(at)
  const me = await who(at)
  expect(await owned(me.userId)).toEqual({ attempts: [], lines: [], differences: 0, certificates: 0 })
  expect(await whatComesAlong(me, at.headers())).toEqual({ attempts: [{ scenario: 'a-story', begun: expect.any(String), ended: false }], lines: 1, differences: 1 })
  expect(await decide(at, true)).toBe(1)
  expect(await owned(me.userId)).toEqual({ attempts: [attempt], lines: ['a-line'], differences: 1, certificates: 1 })
  expect(await owned(guest.userId)).toEqual({ attempts: [], lines: [], differences: 0, certificates: 0 })
})

test('what is left stays with nobody: it is not asked again, and that guest cannot be anybody', async () => {
  const at = browser()
  const attempt = await played(at)
  const [guest, cookie] = [await who(at), new Map(at.jar)]
  await signedUp(at)
  const proof = new Map(at.jar)
  expect(await decide(at, false)).toBe(0)
  expect(await owned(guest.userId)).toMatchObject({ attempts: [attempt] })
  const thief = browser()
  for (const [name, held] of cookie) thief.jar.set(name, held)
  expect(await actorFrom(thief.request())).toBeNull()
  for (const [name, held] of proof) thief.jar.set(name, held)
  expect([await whatComesAlong(await who(thief), thief.headers()), await decide(thief, true)]).toEqual([null, 'not-found'])
})

test('never twice, also when asked twice at once', async () => {
  const at = browser()
  await played(at)
  await signedUp(at)
  const me = await who(at)
  const both = await Promise.all([takeAlong(me, at.request(), true), takeAlong(me, at.request(), true)])
  expect(both.map(code).sort()).toEqual(['not-found', 'ok'])
})

test('another person who signs in at the same machine is asked nothing and gets nothing', async () => {
  const at = browser()
  const attempt = await played(at)
  const guest = await who(at)
  await signedUp(at)
  const address = await signedUp(browser())
  expect(at.enter(await signIn(at.request(), { address, password }))).toBe('ok') // over the first person, who has not decided
  const other = await who(at)
  expect([await whatComesAlong(other, at.headers()), await decide(at, true)]).toEqual([null, 'not-found'])
  expect((await owned(guest.userId)).attempts).toEqual([attempt])
})

test('the proof of one person does nothing in another’s hands, and goes with the sign-out', async () => {
  const [at, elsewhere] = [browser(), browser()]
  await played(at)
  await signedUp(at)
  await signedUp(elsewhere)
  elsewhere.jar.set('ruqun-guest', at.jar.get('ruqun-guest') ?? '')
  expect(await decide(elsewhere, true)).toBe('not-found')
  at.keep(await signOut(at.request(), false))
  expect(at.jar.has('ruqun-guest')).toBe(false)
})

test('nothing is taken from a person with a name, whatever a proof says', async () => {
  const at = browser()
  await played(at)
  const guest = await who(at)
  await signedUp(at)
  await everything().user.update({ where: { id: guest.userId }, data: { kind: 'named' } })
  expect([await whatComesAlong(await who(at), at.headers()), await decide(at, true)]).toEqual([null, 'not-found'])
})

test('a guest who has done nothing is not asked about', async () => {
  const at = browser()
  const entered = await enterAsGuest(at.request())
  if (entered.ok && entered.value.cookie) at.keep([entered.value.cookie])
  const address = await signedUp(browser())
  expect(value(await signIn(at.request(), { address, password })).takeAlong).toBe(false)
})

test('a line that the person keeps already stays as it is', async () => {
  const at = browser()
  const address = await signedUp(at)
  const { userId } = await who(at)
  const { id } = await player(await who(at)).begin()
  await everything().starredLine.create({ data: { userId, scenario: 'a-story', line: 'a-line', attemptId: id, shownAs: 'mine' } })
  at.keep(await signOut(at.request(), false))
  await played(at)
  expect(value(await signIn(at.request(), { address, password })).takeAlong).toBe(true)
  at.enter(await signIn(at.request(), { address, password }))
  expect(await decide(at, true)).toBe(1)
  expect(await everything().starredLine.findMany({ where: { userId } })).toMatchObject([{ shownAs: 'mine' }])
})
