import 'server-only'
import { prisma } from './client'
import type { Prisma } from './generated/client'

export type Db = Prisma.TransactionClient
/** For whom the database works: row-level security reads these two. No organisation: self-study. */
export type Scope = { userId: string; organizationId: string | null }

export const patience = { maxWait: 10_000, timeout: 10_000 } // milliseconds: for a connection, and for the work

/**
 * Runs `work` in one transaction that knows for whom it runs. The two settings are local to the transaction, so nothing
 * leaks to the next user of a pooled connection. Rolls back when `work` throws.
 */
export function transaction<Value>({ userId, organizationId }: Scope, work: (db: Db) => Promise<Value>): Promise<Value> {
  return prisma().$transaction(async (db) => {
    await db.$queryRaw`SELECT set_config('ruqun.user', ${userId}, true), set_config('ruqun.organization', ${organizationId ?? ''}, true)`
    return work(db)
  }, patience)
}
