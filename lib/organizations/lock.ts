import 'server-only'
import type { Db } from '@/lib/db'

/** From here to its end this transaction is the only one that changes who is in the organisation and in which role. Reading goes on. */
export async function lockOrganization(db: Db, organizationId: string): Promise<void> {
  await db.$queryRaw`SELECT id FROM "Organization" WHERE id = ${organizationId}::uuid FOR NO KEY UPDATE`
}
