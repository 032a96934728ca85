import 'server-only'
import { asHouse } from '@/lib/db'
import type { Handler } from './handler'

/**
 * Clears jobs that were done or given up 30 days ago, or that nobody here knew how to do for so long; and letters in a person's own matter after a week, with the links in them: what they hold has
 * expired, and nobody else may read them.
 */
export const clear: Handler = async () => {
  await asHouse(async (db) => {
    await db.$executeRaw`DELETE FROM "Job" WHERE COALESCE("doneAt", "failedAt", "dueAt") < now() - interval '30 days'`
    await db.$executeRaw`DELETE FROM "Mail" WHERE "organizationId" IS NULL AND "createdAt" < now() - interval '7 days'`
    await db.$executeRaw`DELETE FROM "OneTimeToken" WHERE "expiresAt" < now() - interval '7 days'`
  })
}
