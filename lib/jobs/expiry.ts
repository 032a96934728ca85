import 'server-only'
import { asHouse } from '@/lib/db'
import type { Handler } from './handler'

/** Forgets what has long stopped being good for anything: tokens a day after they ran out, one-time codes after a month, so that until then whoever tries one is told that it is too old. */
export const expiry: Handler = async () => {
  await asHouse(async (db) => {
    await db.$executeRaw`DELETE FROM "OneTimeToken" WHERE "expiresAt" < now() - interval '1 day'`
    await db.$executeRaw`UPDATE "Membership" SET "codeHash" = NULL, "codeExpiresAt" = NULL, "codeFailures" = 0 WHERE "codeExpiresAt" < now() - interval '30 days'`
  })
}
