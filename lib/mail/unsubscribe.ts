import 'server-only'
import type { Result } from '@/engine/types'
import { asHouse, type Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token'

/** Whom an unsubscribe link speaks of. `done`: no reminder goes there any more. */
export type Subscription = { organization: string; language: 'en' | 'zh'; done: boolean }

/** What a link would do, for whoever holds it. Error: `not-found`. */
export function lookAtSubscription(token: string): Promise<Result<Subscription, Failure>> {
  return withLetter(token, async (db, { organizationId, address, language }) => {
    const done = (await db.unsubscription.count({ where: { organizationId, address } })) > 0
    const { name } = await db.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { name: true } })
    return { organization: name, language: language === 'zh' ? 'zh' : 'en', done }
  })
}

/** No more reminders from this organisation to this address, also none of those that wait: they are looked at again before they go. Doing it again is fine. Error: `not-found`. */
export function unsubscribe(token: string): Promise<Result<{ done: true }, Failure>> {
  return withLetter(token, async (db, { organizationId, address }) => {
    await db.unsubscription.createMany({ data: [{ organizationId, address }], skipDuplicates: true })
    return { done: true }
  })
}

type OfLetter = { organizationId: string; address: string; language: string }

async function withLetter<Value>(token: string, work: (db: Db, letter: OfLetter) => Promise<Value>): Promise<Result<Value, Failure>> {
  const id = readUnsubscribeToken(token)
  if (!id) return fail('not-found')
  return asHouse(async (db) => {
    const letter = await db.mail.findUnique({ where: { id }, select: { organizationId: true, address: true, language: true } })
    if (!letter?.organizationId) return fail('not-found')
    const { organizationId } = letter
    return { ok: true, value: await work(db, { ...letter, organizationId, address: letter.address.toLowerCase() }) }
  })
}

/** Whether a letter can be unsubscribed from: its text says where. */
export const isReminder = ({ id, text }: { id: string; text: string }): boolean => text.includes(`/unsubscribe/${unsubscribeToken(id)}`)

/** Of these addresses, in small letters, those that want no reminders from an organisation. */
export async function unsubscribed(db: Db, organizationId: string, addresses: string[]): Promise<Set<string>> {
  const rows = await db.unsubscription.findMany({ where: { organizationId, address: { in: addresses.map((address) => address.toLowerCase()) } }, select: { address: true } })
  return new Set(rows.map(({ address }) => address))
}
