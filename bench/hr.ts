/**
 * What HR sees with a million attempts: how long the domain takes for a page, how long a recount takes, and by which plans. It makes a throw-away server of
 * some 2 GB and takes some minutes. Run with `npx tsx --conditions=react-server bench/hr.ts`.
 */
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { createDatabase, startThrowaway } from '../scripts/postgres/throwaway.mjs'
import { adminOfFirst, fill, organizationAt, organizations } from './hr-people'

const times = 100

const at = (sorted: number[], share: number) => `${(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN).toFixed(1)} ms`

async function timed(name: string, run: () => Promise<unknown>): Promise<void> {
  await run()
  const ms: number[] = []
  for (let i = 0; i < times; i++) {
    const from = performance.now()
    await run()
    ms.push(performance.now() - from)
  }
  ms.sort((a, b) => a - b)
  console.log(`${name.padEnd(44)} p50 ${at(ms, 0.5).padStart(9)}   p95 ${at(ms, 0.95).padStart(9)}`)
}

async function plans(url: string, organization: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('BEGIN')
  await client.query('SELECT set_config(\'ruqun.user\', $1, true), set_config(\'ruqun.organization\', $2, true)', [adminOfFirst, organization])
  for (const [name, sql] of [
    ['the heat map', `SELECT * FROM "Rollup" WHERE "organizationId" = '${organization}' AND "view" = 'norms' AND "module" = 'all'`],
    ['how assignments stand', `SELECT * FROM "Rollup" WHERE "organizationId" = '${organization}' AND "scope" = 'all' AND "view" = 'completion' AND "module" = 'all'`],
    ['assignments', `SELECT * FROM "Assignment" WHERE "organizationId" = '${organization}' AND "withdrawnAt" IS NULL ORDER BY "dueAt" DESC`],
    ['people in cohorts', `SELECT count(*), "cohortId" FROM "CohortMember" c WHERE "organizationId" = '${organization}' GROUP BY 2`],
  ] as const) {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, BUFFERS OFF) ${sql}`)
    console.log(`\n${name}\n${rows.map((row) => `  ${row['QUERY PLAN']}`).join('\n')}`)
  }
  await client.query('ROLLBACK')
  await client.end()
}

async function main(): Promise<void> {
  const { access, stop } = await startThrowaway({ migrations: fileURLToPath(new URL('../prisma/migrations', import.meta.url)) })
  try {
    const database = await createDatabase(access)
    Object.assign(process.env, { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, NEXTAUTH_SECRET: 'a secret that only the bench knows, 32 and more' })
    const client = new pg.Client({ connectionString: database.superUrl })
    await client.connect()
    await fill(client, console.log)
    await client.end()
    const { getNorms, getOverview, getSpread } = await import('@/lib/insights')
    const { rollup } = await import('@/lib/insights/jobs')
    const recount = (n: number) => rollup({ id: 'bench', kind: 'rollup', organizationId: null, payload: { organizationId: organizationAt(n) } })
    const from = performance.now()
    for (let n = 0; n < organizations; n++) {
      const began = performance.now()
      await recount(n)
      if (n < 2) console.log(`recount of ${n === 0 ? 'the largest organisation' : 'another one'}: ${(performance.now() - began).toFixed(0)} ms`)
    }
    console.log(`recount of all ${organizations}: ${((performance.now() - from) / 1000).toFixed(1)} s`)
    const [actor, organization] = [{ userId: adminOfFirst, organizationId: null }, organizationAt(0)]
    const filter = { cohort: null, module: null, weeks: null, norm: null }
    await timed('the overview of the largest', () => getOverview(actor, organization))
    await timed('its heat map and trend', () => getNorms(actor, organization, filter))
    await timed('the same, of one module', () => getNorms(actor, organization, { ...filter, module: 'first-day' }))
    await timed('the same, of the last four weeks', () => getNorms(actor, organization, { ...filter, weeks: 4 }))
    await timed('choices in one scene', () => getSpread(actor, organization, 'ws-01', filter))
    await plans(database.appUrl, organization)
  } finally {
    await stop()
  }
}

main().then(() => process.exit(0), (error: unknown) => {
  console.error(error)
  process.exit(1)
})
