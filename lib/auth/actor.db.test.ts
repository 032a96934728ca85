import { encode } from 'next-auth/jwt'
import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { everything } from '@/lib/db/fixture'
import { env } from '@/lib/env'
import { actorFrom, createGuest, enterAsGuest, signInCookie } from '.'

const bearing = (cookie: string) => ({ headers: new Headers({ cookie: cookie.split(';')[0] ?? '' }) })
const entering = (headers: Record<string, string> = {}, url = 'http://ruqun.example/api/guest') => new Request(url, { method: 'POST', headers })

async function enter(request: Request): Promise<string | null> {
  const entered = await enterAsGuest(request)
  if (!entered.ok) throw new Error(entered.error.code)
  return entered.value.cookie
}

test('a guest is known again by the cookie', async () => {
  const cookie = (await enter(entering())) ?? ''
  expect(cookie).toMatch(/^next-auth\.session-token=[^;]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)
  const actor = await actorFrom(bearing(cookie))
  expect(await everything().user.findUnique({ where: { id: actor?.userId ?? '' } })).toMatchObject({ kind: 'guest' })
})

test('who is signed in already stays who they are', async () => {
  const cookie = (await enter(entering())) ?? ''
  const before = await everything().user.count()
  expect(await enter(entering({ cookie: cookie.split(';')[0] ?? '' }))).toBeNull()
  expect(await everything().user.count()).toBe(before)
})

test('over https the cookie is sent over https only', async () => {
  const cookie = (await enter(entering({}, 'https://ruqun.example/api/guest'))) ?? ''
  expect(cookie).toMatch(/^__Secure-next-auth\.session-token=.*; Secure$/)
  expect(await actorFrom(bearing(cookie))).not.toBeNull()
})

test('nobody is behind a forged, damaged or foreign token, nor behind a person who is gone', async () => {
  const { userId } = await createGuest()
  const good = await signInCookie(userId, false)
  const forged = await encode({ token: { sub: userId }, secret: 'another secret, which is not ours at all' })
  expect(await actorFrom({ headers: new Headers() })).toBeNull()
  expect(await actorFrom(bearing(`next-auth.session-token=${forged}`))).toBeNull()
  expect(await actorFrom(bearing((good.split(';')[0] ?? '').slice(0, -2)))).toBeNull()
  expect(await actorFrom(bearing(`next-auth.session-token=${await encode({ token: { sub: 'admin' }, secret: env().NEXTAUTH_SECRET })}`))).toBeNull()
  expect(await actorFrom(bearing(await signInCookie(uuidv7(), false)))).toBeNull()
  expect(await actorFrom(bearing(good))).toEqual({ userId, organizationId: null })
})

test('roles in a token are not believed', async () => {
  const { userId } = await createGuest()
  const token = await encode({ token: { sub: userId, role: 'admin', organizationId: uuidv7() }, secret: env().NEXTAUTH_SECRET })
  expect(await actorFrom(bearing(`next-auth.session-token=${token}`))).toEqual({ userId, organizationId: null })
})

test('a token from before the person was signed out everywhere no longer counts', async () => {
  const cookie = await signInCookie((await signedOutSince(new Date(Date.now() + 5000))), false)
  expect(await actorFrom(bearing(cookie))).toBeNull()
})

async function signedOutSince(tokensValidFrom: Date): Promise<string> {
  const id = uuidv7()
  await everything().user.createMany({ data: [{ id, kind: 'guest', tokensValidFrom }] })
  return id
}
