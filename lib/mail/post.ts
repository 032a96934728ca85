import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '@/lib/db'
import { enqueue } from '@/lib/jobs'

/** `organizationId` null: to a person in their own matter. `calendar`: an .ics file to go with it. `id`: where the caller must have the same letter only once. */
export type Letter = { id?: string; organizationId: string | null; address: string; subject: string; text: string; language: 'en' | 'zh'; calendar?: string }

/**
 * Puts a letter into the outbox and asks for its sending, in the transaction at hand: of an organisation's member, or of the house. A letter with the
 * `id` of an earlier one is not posted again. @returns its id
 */
export async function post(db: Db, { calendar, id = uuidv7(), ...letter }: Letter): Promise<string> {
  const { count } = await db.mail.createMany({ data: [{ id, ...letter, calendar: calendar ?? null }], skipDuplicates: true })
  if (count === 1) await enqueue(db, { kind: 'mail', payload: { mail: id }, organizationId: letter.organizationId })
  return id
}
