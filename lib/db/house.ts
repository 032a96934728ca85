import 'server-only'
import { prisma } from './client'
import { patience, type Db } from './transaction'

/**
 * Runs `work` in one transaction that row security lets see everything: a new one, or for this long the one at hand. Only for what works before
 * anybody is known (sign-in), for whoever holds a code (joining, verifying) or for everybody (jobs): a test lists the files that may.
 * `timeout`: for the work, in ms.
 */
export function asHouse<Value>(work: (db: Db) => Promise<Value>, within?: Db, timeout = patience.timeout): Promise<Value> {
  if (within) return set(within).then(() => work(within)).then((value) => set(within, '').then(() => value))
  return prisma().$transaction(async (db) => {
    await set(db)
    return work(db)
  }, { ...patience, timeout })
}

const set = async (db: Db, to = 'on') => void (await db.$queryRaw`SELECT set_config('ruqun.system', ${to}, true)`)
