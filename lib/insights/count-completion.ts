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
    ), given AS (
      SELECT s."id", s."module", s."dueAt", c."membershipId", c."createdAt" AS since FROM "Assignment" s JOIN "CohortMember" c ON c."cohortId" = s."cohortId" WHERE s."organizationId" = ${organizationId}::uuid
      UNION ALL SELECT "id", "module", "dueAt", "membershipId", "createdAt" FROM "Assignment" WHERE "organizationId" = ${organizationId}::uuid AND "membershipId" IS NOT NULL
    ), said AS (
      SELECT g."id", COALESCE(m."userId", m."id") AS who, g."module", true AS given, g.since <= g."dueAt" AS bound, NULL AS begun, NULL AS ended
      FROM given g JOIN "Membership" m ON m."id" = g."membershipId" AND m."leftAt" IS NULL
      UNION ALL SELECT s."id", a."userId", s."module", false, NULL, a."scenario", CASE WHEN a."endedAt" IS NOT NULL THEN a."scenario" END
      FROM "Attempt" a JOIN "Assignment" s ON s."id" = a."assignmentId"
      WHERE a."organizationId" = ${organizationId}::uuid AND s."organizationId" = ${organizationId}::uuid
        AND (NOT s."module" = ANY(${modules.map(({ id }) => id)}) OR EXISTS (SELECT FROM asked q WHERE q."module" = s."module" AND q."scenario" = a."scenario"))
    ), people AS (
      SELECT "id", "module", bool_or(bound) AS bound, count(DISTINCT begun) AS begun, count(DISTINCT ended) AS ended FROM said GROUP BY "id", "module", who HAVING bool_or(given)
    ), standing AS (
      SELECT "id", bound, begun > 0 AS begun, begun > 0 AND ended >= COALESCE((SELECT NULLIF(count(*), 0) FROM asked q WHERE q."module" = p."module"), begun) AS finished FROM people p
    ), counted AS (
      SELECT "id", jsonb_build_object('people', count(*), 'begun', count(*) FILTER (WHERE begun), 'finished', count(*) FILTER (WHERE finished), 'open', count(*) FILTER (WHERE NOT finished AND bound)) AS counts
      FROM standing GROUP BY 1
    )
    INSERT INTO "Rollup" ("organizationId", "scope", "view", "module", "counts", "countedAt")
    SELECT ${organizationId}::uuid, 'all', 'completion', 'all', COALESCE(jsonb_object_agg("id", counts), '{}'), ${now} FROM counted
    ON CONFLICT ("organizationId", "scope", "view", "module") DO UPDATE SET "counts" = EXCLUDED."counts", "countedAt" = EXCLUDED."countedAt"`
}
