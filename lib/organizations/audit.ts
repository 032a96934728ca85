import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { storable, type Db } from '@/lib/db'
import type { Member } from './member'

/** What was done: `organization.created`, `assignment.withdrawn` … `on`: to what. `details` name no person but by id, and hold no typed text. */
export type Deed = { act: string; on?: { kind: string; id: string }; details?: Record<string, string | number | boolean | null> }

/** Writes what a member does into the organisation's record, in the transaction that does it. */
export async function note(db: Db, { organizationId, userId }: Pick<Member, 'organizationId' | 'userId'>, { act, on, details = {} }: Deed): Promise<void> {
  await db.auditEvent.createMany({ data: [{ id: uuidv7(), organizationId, userId, act, kind: on?.kind ?? null, subject: on?.id ?? null, details: storable(details) }] })
}
