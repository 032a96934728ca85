import pg from 'pg'

// In this order nothing is taken away that something else still stands on.
const ofAttempts = ['NormScore', 'AttemptScore', 'Hint', 'Decision', 'Share']
const ofOrganization = ['AssignmentRead', 'Assignment', 'CohortManager', 'CohortMember', 'JoinLink', 'Invitation', 'Cohort', 'Certificate', 'Rollup', 'AuditEvent', 'Unsubscription', 'Mail', 'Job', 'Difference', 'Membership']

/**
 * Takes every demonstration away, its people too, as the role that owns the tables: the one that serves cannot delete what was played.
 * @returns how many there were
 */
export async function removeDemo(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query("BEGIN; SELECT set_config('ruqun.system', 'on', true)")
    const { rows: demos } = await client.query<{ id: string }>('SELECT "id" FROM "Organization" WHERE "demo"')
    for (const { id } of demos) await removeOne(client, id)
    await client.query('COMMIT')
    return demos.length
  } finally {
    await client.end()
  }
}

async function removeOne(client: pg.Client, id: string): Promise<void> {
  const { rows: people } = await client.query<{ userId: string }>('SELECT "userId" FROM "Membership" WHERE "organizationId" = $1 AND "userId" IS NOT NULL', [id])
  const users = people.map(({ userId }) => userId)
  const attempts = 'SELECT "id" FROM "Attempt" WHERE "organizationId" = $1'
  for (const table of ofAttempts) await client.query(`DELETE FROM "${table}" WHERE "attemptId" IN (${attempts})`, [id])
  await client.query('DELETE FROM "Attempt" WHERE "organizationId" = $1', [id])
  for (const table of ofOrganization) await client.query(`DELETE FROM "${table}" WHERE "organizationId" = $1`, [id])
  await client.query('DELETE FROM "User" WHERE "id" = ANY($1)', [users])
  await client.query('DELETE FROM "Organization" WHERE "id" = $1', [id])
}
