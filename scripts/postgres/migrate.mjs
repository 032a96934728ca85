import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../launch/failure.mjs'
import { withClient } from './roles.mjs'

const lock = 72707369 // the number Prisma's own `migrate deploy` locks with, so the two never run at once

const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL, logs text,
  rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`

/** @typedef {{name: string, sql: string, checksum: string}} Migration */

/**
 * Applies the migrations a database does not have yet, each in a transaction of its own, and books them as Prisma does.
 * @param {string} url a direct connection as the owner role (a session lock is held: not through a transaction pooler)
 * @param {string} folder `prisma/migrations`
 * @returns {Promise<string[]>} names of those applied now
 * @throws {Failure} when an applied migration was changed since, is unknown here, or one fails (which leaves nothing of itself behind)
 */
export function migrate(url, folder) {
  return withClient(url, async client => {
    await client.query('SELECT pg_advisory_lock($1)', [lock])
    try {
      if (!(await client.query("SELECT to_regclass('_prisma_migrations') AS found")).rows[0].found) await client.query(table)
      const { rows } = await client.query('SELECT migration_name AS name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL')
      const pending = findPending(readMigrations(folder), rows)
      for (const migration of pending) await apply(client, migration)
      return pending.map(migration => migration.name)
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [lock])
    }
  })
}

/**
 * @param {string} folder
 * @returns {Migration[]} in order
 */
function readMigrations(folder) {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name).sort()
  return names.map(name => {
    const bytes = readFileSync(join(folder, name, 'migration.sql'))
    return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') }
  })
}

/**
 * @param {Migration[]} known
 * @param {{name: string, checksum: string, finished_at: Date | null}[]} booked
 */
function findPending(known, booked) {
  for (const row of booked) {
    const migration = known.find(({ name }) => name === row.name)
    if (!migration) throw new Failure(`The database has the migration ${row.name}, which this version does not know.`, 'Start the newer version that wrote it.')
    if (!row.finished_at) throw new Failure(`The migration ${row.name} was begun and not finished.`, 'Settle it with npx prisma migrate resolve, then start again.')
    if (row.checksum !== migration.checksum) {
      throw new Failure(`The migration ${row.name} was changed after it had been applied.`, 'Restore the file, and put the change into a new migration.')
    }
  }
  return known.filter(({ name }) => !booked.some(row => row.name === name))
}

/**
 * @param {import('pg').Client} client
 * @param {Migration} migration
 */
async function apply(client, { name, sql, checksum }) {
  try {
    await client.query('BEGIN')
    await client.query(sql)
    await client.query(
      'INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, clock_timestamp(), 1)',
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw new Failure(`The migration ${name} failed: ${error instanceof Error ? error.message : error}.`, 'Nothing of it was kept; mend it and start again.')
  }
}
