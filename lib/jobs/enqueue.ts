import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { storable, type Db } from '@/lib/db'

/** What can be done later. `payload` is plain JSON. */
export type NewJob = { kind: string; payload: Record<string, unknown>; organizationId: string | null; dueAt?: Date; key?: string | null }

/** Asks for work in the transaction that makes it necessary: without the one there is not the other. With a `key` there is one waiting job of it; a further one is not added. */
export const enqueue = (db: Db, job: NewJob): Promise<void> => enqueueAll(db, [job])

/** The same for many, in one statement. */
export async function enqueueAll(db: Db, jobs: NewJob[]): Promise<void> {
  const data = jobs.map(({ kind, payload, organizationId, dueAt = new Date(), key = null }) => ({ id: uuidv7(), kind, payload: storable(payload), organizationId, dueAt, key }))
  await db.job.createMany({ data, skipDuplicates: true })
}
