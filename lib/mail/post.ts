import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '@/lib/db'
import { env } from '@/lib/env'
import { enqueueAll } from '@/lib/jobs'

/** `organizationId` null: to a person in their own matter. `calendar`: an .ics file to go with it. `id`: where the caller must have the same letter only once. */
export type Letter = { id?: string; organizationId: string | null; address: string; subject: string; text: string; language: 'en' | 'zh'; calendar?: string | null }

const atOnce = 500 // letters in a statement

/**
 * Puts a letter into the outbox and asks for its sending, in the transaction at hand: of an organisation's member, or of the house. A letter with the
 * `id` of an earlier one is not posted again. @returns its id
 */
export async function post(db: Db, { id = uuidv7(), ...letter }: Letter): Promise<string> {
  await postAll(db, [{ id, ...letter }])
  return id
}

/** The same for many. @returns how many were new */
export async function postAll(db: Db, letters: Letter[]): Promise<number> {
  let count = 0
  for (let at = 0; at < letters.length; at += atOnce) {
    const some = letters.slice(at, at + atOnce).map(({ id = uuidv7(), calendar = null, ...letter }) => ({ ...letter, id, calendar }))
    const made = await db.mail.createManyAndReturn({ data: some, skipDuplicates: true, select: { id: true, organizationId: true } })
    await enqueueAll(db, made.map(({ id, organizationId }) => ({ kind: 'mail', payload: { mail: id }, organizationId })))
    count += made.length
  }
  return count
}

/** How many reminders an organisation may still send in these 24 hours; what waits of its other letters counts, too. */
export async function lettersLeft(db: Db, organizationId: string): Promise<number> {
  const sent = await db.mail.count({ where: { organizationId, createdAt: { gt: new Date(Date.now() - 24 * 60 * 60 * 1000) } } })
  return Math.max(0, env().RUQUN_LETTERS_PER_DAY - sent)
}
