import { handbook } from '@/lib/content/handbook'
import { library } from '@/lib/content/library'
import type pg from 'pg'

export const organizations = 200
export const largest = { people: 10_000, cohorts: 50 }
const others = { people: 452, cohorts: 4 }
const weeks = 26
const normsEach = 3

/** An id of the n-th thing of a kind, as SQL. */
const id = (kind: number, n: string) => `('0${kind}000000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`
const text = (values: string[]) => `ARRAY[${values.map((value) => `'${value}'`).join(', ')}]`

/** Ten scenarios, each once for everybody. */
export function scenarios(): { slug: string; module: string; story: string; points: string[] }[] {
  return handbook().modules.flatMap(({ id: module, scenarios: slugs }) => slugs.flatMap((slug) => {
    const revision = library().revisions[slug]
    const points = revision?.story.order.flatMap((beat) => revision.story.beats[beat]?.script.flatMap((entry) => (entry.do === 'point' ? [entry.point.id] : [])) ?? []) ?? []
    return revision ? [{ slug, module, story: revision.hashes.story, points: points.slice(0, 4) }] : []
  })).slice(0, 10)
}

/** Writes a million attempts by sets, past constraints that cost time: 200 organisations, the first with a tenth of everything. The largest has decisions too. */
export async function fill(client: pg.Client, say: (line: string) => void): Promise<void> {
  const all = scenarios()
  const norms = handbook().norms.slice(0, 30).map((norm) => norm.id)
  const modules = [...new Set(all.map(({ module }) => module))]
  const run = async (what: string, sql: string) => {
    const from = performance.now()
    const { rowCount } = await client.query(sql)
    say(`${what}: ${rowCount} in ${((performance.now() - from) / 1000).toFixed(1)} s`)
  }
  await client.query('SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = \'64MB\'')
  await client.query(`CREATE TEMP TABLE person AS SELECT row_number() OVER () AS n, o, p, p % CASE WHEN o = 0 THEN ${largest.cohorts} ELSE ${others.cohorts} END AS c
    FROM generate_series(0, ${organizations - 1}) o, LATERAL generate_series(1, CASE WHEN o = 0 THEN ${largest.people} ELSE ${others.people} END) p; ANALYZE person`)
  await run('organisations', `INSERT INTO "Organization" ("id", "name", "language", "timeZone", "overlay", "house") SELECT ${id(1, 'o')}, 'Org ' || o, 'zh', 'Asia/Shanghai', 'private-internet', '{}' FROM generate_series(0, ${organizations - 1}) o`)
  await run('people', `INSERT INTO "User" ("id", "kind", "name", "tokensValidFrom") SELECT ${id(2, 'n')}, 'named', 'P', now() FROM person`)
  await run('memberships', `INSERT INTO "Membership" ("id", "organizationId", "userId", "role", "name", "joinedAt") SELECT ${id(3, 'n')}, ${id(1, 'o')}, ${id(2, 'n')}, (CASE WHEN p = 1 THEN 'admin' ELSE 'trainee' END)::"Role", 'P', now() FROM person`)
  await run('cohorts', `INSERT INTO "Cohort" ("id", "organizationId", "name") SELECT DISTINCT ${id(4, 'o * 1000 + c')}, ${id(1, 'o')}, 'Cohort ' || c FROM person`)
  await run('members of cohorts', `INSERT INTO "CohortMember" ("organizationId", "cohortId", "membershipId", "createdAt") SELECT ${id(1, 'o')}, ${id(4, 'o * 1000 + c')}, ${id(3, 'n')}, now() - interval '300 days' FROM person`)
  await run('assignments', `INSERT INTO "Assignment" ("id", "organizationId", "module", "cohortId", "dueAt", "mode", "guided", "overlay", "createdBy", "createdAt")
    SELECT DISTINCT ${id(5, '(o * 1000 + c) * 10 + m')}, ${id(1, 'o')}, (${text(modules)})[m], ${id(4, 'o * 1000 + c')}, now() - interval '7 days', 'assessment'::"Mode", true, 'private-internet', ${id(2, '1')}, now() - interval '200 days'
    FROM person, generate_series(1, ${modules.length}) m`)
  await run('attempts', `INSERT INTO "Attempt" ("id", "userId", "organizationId", "scenario", "storyHash", "format", "client", "overlay", "house", "seed", "mode", "guided", "assignmentId", "createdAt", "endedAt", "ending")
    SELECT ${id(6, 'n * 16 + s')}, ${id(2, 'n')}, ${id(1, 'o')}, (${text(all.map(({ slug }) => slug))})[s], (${text(all.map(({ story }) => story))})[s], 1, 'wechat', 'private-internet', '{}', '0123456789abcdef', 'assessment', true,
      ${id(5, `(o * 1000 + c) * 10 + (ARRAY[${all.map(({ module }) => modules.indexOf(module) + 1).join(', ')}])[s]`)}, t, t + interval '9 minutes', 'end'
    FROM person, generate_series(1, ${all.length}) s, LATERAL (SELECT now() - make_interval(secs => ((n * 7919 + s * 104729) % ${weeks * 7 * 86_400})::int) AS t) x`)
  await run('scores', `INSERT INTO "AttemptScore" ("attemptId", "keyHash", "actEarned", "actPossible", "readEarned", "readPossible", "band", "dimensions") SELECT ${id(6, 'n * 16 + s')}, repeat('a', 64), 9, 12, 2, 3, 'getting-it', '[]' FROM person, generate_series(1, ${all.length}) s`)
  await run('norms met', `INSERT INTO "NormScore" ("attemptId", "keyHash", "norm", "marks") SELECT ${id(6, 'n * 16 + s')}, repeat('a', 64), (${text(norms)})[1 + (s * ${normsEach} + k) % ${norms.length}],
    ARRAY[(ARRAY['full', 'half', 'none', 'full', 'full'])[1 + (n * 31 + s * 17 + k * 7 + c) % 5], 'full'] FROM person, generate_series(1, ${all.length}) s, generate_series(1, ${normsEach}) k`)
  await run('decisions of the largest', `INSERT INTO "Decision" ("attemptId", "turn", "scenario", "point", "choice", "move", "at", "signals") SELECT ${id(6, 'n * 16 + s')}, t, (${text(all.map(({ slug }) => slug))})[s],
    'p' || t, 'choice-' || (n + s + t) % 4, '{"kind": "say"}', t * 60, '{}' FROM person, generate_series(1, ${all.length}) s, generate_series(0, 5) t WHERE o = 0`)
  await run('analysed', 'ANALYZE')
}

export const organizationAt = (n: number) => `01000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
export const adminOfFirst = '02000000-0000-7000-8000-000000000001'
