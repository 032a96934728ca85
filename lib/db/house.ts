import 'server-only'
import { prisma } from './client'
import { patience, type Db } from './transaction'

/**
 * Runs `work` in one transaction that row security lets see everything. Only for what works before anybody is known (sign-in), for whoever
 * holds a code (joining, verifying) or for everybody (jobs): a test lists the files that may.
 */
export function asHouse<Value>(work: (db: Db) => Promise<Value>): Promise<Value> {
  return prisma().$transaction(async (db) => {
    await db.$queryRaw`SELECT set_config('ruqun.system', 'on', true)`
    return work(db)
  }, patience)
}
