import 'server-only'
import { z } from 'zod'
import { asHouse, type Db } from '@/lib/db'
import { enqueue } from '@/lib/jobs/enqueue'
import { GiveUp, type Handler } from '@/lib/jobs/handler'
import { recount } from './recount'

const minute = 60_000
const payload = z.object({ organizationId: z.guid() })

/** Asks for a recount, one waiting per organisation. */
const askRecount = (db: Db, organizationId: string): Promise<void> =>
  enqueue(db, { kind: 'rollup', payload: { organizationId }, organizationId, key: `rollup:${organizationId}` })

/** Counts one organisation anew. */
export const rollup: Handler = async ({ payload: given }) => {
  const asked = payload.safeParse(given)
  if (!asked.success) throw new GiveUp('payload')
  await asHouse((db) => recount(db, asked.data.organizationId), undefined, 2 * minute) // of the largest, on a busy machine
}

/** Asks for a recount wherever something happened since the last one, and for the next look in a minute. */
export const news: Handler = async () => {
  await asHouse(async (db) => {
    for (const { id } of await withNews(db)) await askRecount(db, id)
    await askNews(db, new Date(Date.now() + minute))
  })
}

/** Begins to look for news, and begins again should that have stopped. Safe to call often. */
export const lookForNews = (): Promise<void> => asHouse((db) => askNews(db))

/** One look waits at a time. */
const askNews = (db: Db, dueAt = new Date()): Promise<void> => enqueue(db, { kind: 'news', payload: {}, organizationId: null, key: 'news', dueAt })

/** Organisations in which an attempt has ended or HR has done something since they were counted; who has open assignments also every hour, for those who have only begun. */
const withNews = (db: Db): Promise<{ id: string }[]> => db.$queryRaw`
  SELECT o."id" FROM "Organization" o LEFT JOIN "Rollup" r ON r."organizationId" = o."id" AND r."scope" = 'all' AND r."view" = 'completion' AND r."module" = 'all'
  WHERE CASE WHEN r."countedAt" IS NULL THEN EXISTS (SELECT FROM "Assignment" s WHERE s."organizationId" = o."id") ELSE
    EXISTS (SELECT FROM "Attempt" a WHERE a."organizationId" = o."id" AND a."endedAt" > r."countedAt" - interval '20 seconds')
    OR EXISTS (SELECT FROM "AuditEvent" e WHERE e."organizationId" = o."id" AND e."createdAt" > r."countedAt")
    OR (r."countedAt" < now() - interval '1 hour' AND EXISTS (SELECT FROM "Assignment" s WHERE s."organizationId" = o."id" AND s."withdrawnAt" IS NULL AND s."dueAt" > r."countedAt" - interval '14 days')) END`
