import 'server-only'
import type { Db } from '@/lib/db'

/** The modules there are, each with its scenarios. */
type Modules = readonly { id: string; scenarios: readonly string[] }[]

/**
 * How every assignment stands, as `completionOf` says for each of a few, in one statement for all: `people` in it now, how many have `begun` and `finished`,
 * and how many are `open`: not finished, and there before it was due. Whether they are late is for whoever reads it: the clock goes on.
 */
export async function countCompletion(db: Db, organizationId: string, modules: Modules, now: Date): Promise<void> {
  const asked = modules.flatMap(({ id, scenarios }) => scenarios.map((scenario) => ({ id, scenario })))
  await db.$executeRaw`
    WITH asked AS (
      SELECT * FROM unnest(${asked.map(({ id }) => id)}::text[], ${asked.map(({ scenario }) => scenario)}::text[]) AS t("module", "scenario")
    ), sizes AS (SELECT "module", count(*) AS size FROM asked GROUP BY 1), given AS (
      SELECT s."id", s."module", s."dueAt", c."membershipId", c."createdAt" AS since FROM "Assignment" s JOIN "CohortMember" c ON c."cohortId" = s."cohortId" WHERE s."organizationId" = ${organizationId}::uuid
      UNION ALL SELECT "id", "module", "dueAt", "membershipId", "createdAt" FROM "Assignment" WHERE "organizationId" = ${organizationId}::uuid AND "membershipId" IS NOT NULL
    ), played AS (
      SELECT s."id", a."userId", count(DISTINCT a."scenario") AS begun, count(DISTINCT a."scenario") FILTER (WHERE a."endedAt" IS NOT NULL) AS ended
      FROM "Attempt" a JOIN "Assignment" s ON s."id" = a."assignmentId" LEFT JOIN sizes z ON z."module" = s."module" LEFT JOIN asked q ON q."module" = s."module" AND q."scenario" = a."scenario"
      WHERE a."organizationId" = ${organizationId}::uuid AND s."organizationId" = ${organizationId}::uuid AND (z."module" IS NULL OR q."scenario" IS NOT NULL) GROUP BY 1, 2
    ), standing AS (
      SELECT g."id", p.begun IS NOT NULL AS begun, COALESCE(p.ended >= COALESCE(z.size, p.begun), false) AS finished, g.since <= g."dueAt" AS bound
      FROM given g JOIN "Membership" m ON m."id" = g."membershipId" AND m."leftAt" IS NULL LEFT JOIN sizes z ON z."module" = g."module" LEFT JOIN played p ON p."id" = g."id" AND p."userId" = m."userId"
    ), counted AS (
      SELECT "id", jsonb_build_object('people', count(*), 'begun', count(*) FILTER (WHERE begun), 'finished', count(*) FILTER (WHERE finished), 'open', count(*) FILTER (WHERE NOT finished AND bound)) AS counts
      FROM standing GROUP BY 1
    )
    INSERT INTO "Rollup" ("organizationId", "scope", "view", "module", "counts", "countedAt")
    SELECT ${organizationId}::uuid, 'all', 'completion', 'all', COALESCE(jsonb_object_agg("id", counts), '{}'), ${now} FROM counted
    ON CONFLICT ("organizationId", "scope", "view", "module") DO UPDATE SET "counts" = EXCLUDED."counts", "countedAt" = EXCLUDED."countedAt"`
}
