import 'server-only'
import { asHouse } from '@/lib/db'
import { errorCode, GiveUp, type Work } from './handler'

export type Taken = Work & { key: string | null; tries: number }

export const mostTries = 6
const pauses = [60, 5 * 60, 30 * 60, 3 * 60 * 60, 12 * 60 * 60] // seconds after the first try, the second …

/**
 * Takes the job that has waited longest, of one of these kinds, for `lease` seconds: then another worker may take it. Null when none is due.
 * Two workers never get the same one. Its key is free from here on, so that what is asked for while it runs is done after it.
 */
export async function take(kinds: string[], lease: number): Promise<Taken | null> {
  const [job] = await asHouse((db) => db.$queryRaw<Taken[]>`
    WITH next AS MATERIALIZED (
      SELECT "id", "key" FROM "Job"
      WHERE "doneAt" IS NULL AND "failedAt" IS NULL AND "dueAt" <= now() AND ("lockedUntil" IS NULL OR "lockedUntil" < now()) AND "kind" = ANY(${kinds})
      ORDER BY "dueAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    UPDATE "Job" j SET "lockedUntil" = now() + make_interval(secs => ${lease}), "tries" = j."tries" + 1, "key" = NULL
    FROM next WHERE j."id" = next."id"
    RETURNING j."id", j."kind", j."organizationId", j."payload", j."tries", next."key"`)
  return job ?? null
}

export async function done({ id }: Taken): Promise<void> {
  await asHouse((db) => db.$executeRaw`UPDATE "Job" SET "doneAt" = now(), "lockedUntil" = NULL, "error" = NULL WHERE "id" = ${id}::uuid`)
}

/** Lets a job wait for another try, longer each time; gives it up after the sixth, or at once where another is of no use. A younger one of its key takes its place. */
export async function failed({ id, key, tries }: Taken, error: unknown): Promise<'waits' | 'given up' | 'replaced'> {
  const said = errorCode(error)
  return asHouse(async (db) => {
    if (error instanceof GiveUp || tries >= mostTries) {
      await db.$executeRaw`UPDATE "Job" SET "failedAt" = now(), "lockedUntil" = NULL, "error" = ${said} WHERE "id" = ${id}::uuid`
      return 'given up'
    }
    const pause = pauses[tries - 1] ?? 0
    const count = await db.$executeRaw`
      UPDATE "Job" SET "lockedUntil" = NULL, "dueAt" = now() + make_interval(secs => ${pause}), "error" = ${said}, "key" = ${key}
      WHERE "id" = ${id}::uuid AND NOT EXISTS (SELECT FROM "Job" o WHERE o."key" = ${key})`
    if (count === 1) return 'waits'
    await db.$executeRaw`UPDATE "Job" SET "doneAt" = now(), "lockedUntil" = NULL, "error" = 'replaced' WHERE "id" = ${id}::uuid`
    return 'replaced'
  })
}
