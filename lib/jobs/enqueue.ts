import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { storable, type Db } from '@/lib/db'

/** What can be done later. `payload` is plain JSON. */
export type NewJob = { kind: string; payload: Record<string, unknown>; organizationId: string | null; dueAt?: Date; key?: string }

/** Asks for work in the transaction that makes it necessary: without the one there is not the other. With a `key` there is one waiting job of it; a further one is not added. */
export async function enqueue(db: Db, { kind, payload, organizationId, dueAt = new Date(), key }: NewJob): Promise<void> {
  await db.job.createMany({ data: [{ id: uuidv7(), kind, payload: storable(payload), organizationId, dueAt, key: key ?? null }], skipDuplicates: true })
}
