import 'server-only'
import { handbook } from '@/lib/content/handbook'
import type { Db } from '@/lib/db'
import { countCompletion } from './count-completion'
import { batchOf, leastHere } from './shown'

const settled = 20_000 // ms: longer than a transaction may take, so that nothing that ended earlier is still to come

/**
 * Counts an organisation anew, into roll-ups: three statements for everything, whatever there is. What a number may be made of is decided here and nowhere
 * else: batches of `batchOf` first attempts at one story under one module's assignments to one cohort, in the order in which they ended. A batch is in
 * every number or in none, so no number is about fewer people, whatever is subtracted from whatever. A batch leaves the numbers once most of its people have left.
 * Nothing counted here is joined to something else counted here: the planner knows no sizes of those, and takes hours over them.
 */
export async function recount(db: Db, organizationId: string, now = new Date()): Promise<void> {
  const { timeZone } = await db.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { timeZone: true } })
  const until = new Date(now.getTime() - settled)
  // The planner expects a few rows of what is counted on the way, and would sort them on disk.
  await db.$queryRaw`SELECT set_config('work_mem', '64MB', true), set_config('enable_sort', 'off', true)`
  await db.$executeRaw`
    WITH firsts AS (
      SELECT DISTINCT ON (a."userId", a."scenario") a."id", a."userId", a."scenario", a."storyHash", a."endedAt", s."module", COALESCE(s."cohortId"::text, 'none') AS cohort
      FROM "Attempt" a JOIN "Assignment" s ON s."id" = a."assignmentId"
      WHERE a."organizationId" = ${organizationId}::uuid AND s."organizationId" = ${organizationId}::uuid AND a."mode" = 'assessment' AND a."repeat" = 0
      ORDER BY a."userId", a."scenario", a."createdAt", a."id"
    ), placed AS (
      SELECT f.*, m."id" IS NOT NULL AS here, (row_number() OVER (PARTITION BY cohort, f."module", f."storyHash" ORDER BY f."endedAt", f."id") - 1) / ${batchOf}::int AS batch
      FROM firsts f LEFT JOIN "Membership" m ON m."organizationId" = ${organizationId}::uuid AND m."userId" = f."userId" AND m."leftAt" IS NULL
      WHERE f."endedAt" <= ${until}
    ), together AS (
      SELECT p.*, count(*) OVER w AS size, count(*) FILTER (WHERE here) OVER w AS still, max("endedAt") OVER w AS whole FROM placed p WINDOW w AS (PARTITION BY cohort, "module", "storyHash", batch)
    ), counted AS MATERIALIZED (
      SELECT "id", cohort, "module", "scenario", "storyHash", to_char(whole AT TIME ZONE ${timeZone}, 'IYYY-"W"IW') AS week FROM together WHERE size = ${batchOf}::int AND still >= ${leastHere}::int
    ), keyed AS (
      SELECT c."id", c.cohort, c."module", c.week, k."keyHash"
      FROM counted c CROSS JOIN LATERAL (SELECT "keyHash" FROM "AttemptScore" k WHERE k."attemptId" = c."id" ORDER BY k."createdAt" LIMIT 1) k
    ), marked AS (
      SELECT k.cohort, k."module", k.week, n."norm",
        CASE WHEN n."marks"[1] IN ('full', 'half', 'none') THEN n."marks"[1]
          ELSE (SELECT mark FROM unnest(n."marks") WITH ORDINALITY AS u(mark, place) WHERE mark IN ('full', 'half', 'none') ORDER BY place LIMIT 1) END AS mark
      FROM keyed k JOIN "NormScore" n ON n."attemptId" = k."id" AND n."keyHash" = k."keyHash"
    ), tallied AS (
      SELECT cohort, "module", week, "norm", count(*) AS met, count(*) FILTER (WHERE mark <> 'full') AS misread FROM marked WHERE mark IS NOT NULL GROUP BY 1, 2, 3, 4
    ), spread AS (
      SELECT scope, part, week, "norm", sum(met) AS met, sum(misread) AS misread
      FROM tallied t CROSS JOIN LATERAL (VALUES (t.cohort), ('all')) AS s(scope) CROSS JOIN LATERAL (VALUES (t."module"), ('all')) AS m(part)
      WHERE scope <> 'none' GROUP BY 1, 2, 3, 4
    ), norms AS (
      SELECT scope, part, jsonb_object_agg("norm", jsonb_build_array(met, misread)) AS counts
      FROM (SELECT scope, part, "norm", sum(met) AS met, sum(misread) AS misread FROM spread GROUP BY 1, 2, 3) x GROUP BY 1, 2
    ), trend AS (
      SELECT scope, part, jsonb_object_agg(week, counts) AS counts
      FROM (SELECT scope, part, week, jsonb_object_agg("norm", jsonb_build_array(met, misread)) AS counts FROM spread GROUP BY 1, 2, 3) x GROUP BY 1, 2
    ), decided AS (
      SELECT c.cohort, c."module", c."scenario", c."storyHash", d."point", min(d."choice" COLLATE "C") AS choice
      FROM "Decision" d JOIN counted c ON c."id" = d."attemptId" GROUP BY c."id", 1, 2, 3, 4, 5
    ), taken AS (
      SELECT cohort, "module", "scenario", "storyHash", "point", choice, count(*) AS times FROM decided GROUP BY 1, 2, 3, 4, 5, 6
    ), chosen AS (
      SELECT scope, part, "scenario", "storyHash", "point", choice, sum(times) AS times
      FROM taken t CROSS JOIN LATERAL (VALUES (t.cohort), ('all')) AS s(scope) CROSS JOIN LATERAL (VALUES (t."module"), ('all')) AS m(part)
      WHERE scope <> 'none' GROUP BY 1, 2, 3, 4, 5, 6
    ), choices AS (
      SELECT scope, part, "scenario", jsonb_object_agg("storyHash", counts) AS counts
      FROM (SELECT scope, part, "scenario", "storyHash", jsonb_object_agg("point", counts) AS counts
        FROM (SELECT scope, part, "scenario", "storyHash", "point", jsonb_object_agg(choice, times) AS counts FROM chosen GROUP BY 1, 2, 3, 4, 5) x GROUP BY 1, 2, 3, 4) y
      GROUP BY 1, 2, 3
    )
    INSERT INTO "Rollup" ("organizationId", "scope", "view", "module", "counts", "countedAt")
    SELECT ${organizationId}::uuid, scope, view, part, counts, ${now} FROM (
      SELECT scope, 'norms' AS view, part, counts FROM norms UNION ALL SELECT scope, 'trend', part, counts FROM trend UNION ALL SELECT scope, 'choices:' || "scenario", part, counts FROM choices
    ) AS found ORDER BY 2, 3, 4
    ON CONFLICT ("organizationId", "scope", "view", "module") DO UPDATE SET "counts" = EXCLUDED."counts", "countedAt" = EXCLUDED."countedAt"`
  await countCompletion(db, organizationId, handbook().modules, now)
  await db.rollup.deleteMany({ where: { organizationId, countedAt: { lt: now } } })
}
