import 'server-only'
import { Client } from 'pg'

/** For tests: changes rows as the owner of the tables, what the serving role may not. */
export async function asOwner(sql: string, values: unknown[] = []): Promise<void> {
  const address = new URL(process.env['DATABASE_OWNER_URL'] ?? '')
  address.searchParams.set('options', '-c ruqun.system=on')
  const client = new Client({ connectionString: address.href })
  await client.connect()
  await client.query(sql, values).finally(() => client.end())
}

/** For tests: makes an attempt one that was assigned, begun and ended at `at`. */
export const assign = (attempt: string, organizationId: string, { assignment = null, repeat = 0, at = new Date() }: { assignment?: string | null; repeat?: number; at?: Date } = {}): Promise<void> =>
  asOwner('UPDATE "Attempt" SET "organizationId" = $2, "assignmentId" = $3, repeat = $4, "createdAt" = $5, "endedAt" = CASE WHEN "endedAt" IS NULL THEN NULL ELSE $5::timestamptz END WHERE id = $1', [attempt, organizationId, assignment, repeat, at])
