import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '@/lib/db'
import { enqueue } from '@/lib/jobs'

/** `organizationId` null: to a person in their own matter. `calendar`: an .ics file to go with it. */
export type Letter = { organizationId: string | null; address: string; subject: string; text: string; language: 'en' | 'zh'; calendar?: string }

/** Puts a letter into the outbox and asks for its sending, in the transaction at hand: of an organisation's member, or of the house. @returns its id */
export async function post(db: Db, { calendar, ...letter }: Letter): Promise<string> {
  const id = uuidv7()
  await db.mail.createMany({ data: [{ id, ...letter, calendar: calendar ?? null }] })
  await enqueue(db, { kind: 'mail', payload: { mail: id }, organizationId: letter.organizationId })
  return id
}
