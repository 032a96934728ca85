import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { address, prepareDatabase, withClient } from './roles.mjs'

/** @typedef {import('./roles.mjs').Passwords & {port: number}} Access how to reach a throw-away server */

const template = 'ruqun_template'

/**
 * Starts an empty Postgres server in a temporary folder, with both roles and, when asked, a migrated template database.
 * Server and folder disappear on `stop`, and also when this process dies in whatever way: a keeper process watches its own standard input.
 * @param {{migrations?: string}} [options] folder of migrations for the template database
 * @returns {Promise<{access: Access, stop: () => Promise<void>}>}
 */
export async function startThrowaway({ migrations } = {}) {
  const keeper = spawn(process.execPath, [fileURLToPath(new URL('keeper.mjs', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true, // Ctrl-C reaches the whole group of a terminal: the keeper must outlive it to clean up
    windowsHide: true,
    env: { ...process.env, RUQUN_KEEPER_TEMPLATE: migrations ? template : '', RUQUN_KEEPER_MIGRATIONS: migrations ?? '' },
  })
  const closed = once(keeper, 'close')
  const line = await Promise.race([once(createInterface({ input: keeper.stdout }), 'line'), closed.then(() => undefined)])
  if (!line) throw new Error('The throw-away Postgres server did not start.')
  return {
    access: JSON.parse(String(line[0])),
    stop: async () => {
      keeper.stdin.end()
      await closed
    },
  }
}

/**
 * Makes a database of its own for a test: a copy of the migrated template when there is one.
 * @param {Access} access
 * @returns {Promise<{name: string, appUrl: string, ownerUrl: string, superUrl: string, drop: () => Promise<void>}>}
 */
export async function createDatabase(access) {
  const name = `test_${randomBytes(6).toString('hex')}`
  const admin = address(access.port, 'postgres', access.superuser, 'postgres')
  await withClient(admin, async client => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template])
    await prepareDatabase(client, name, rowCount ? template : 'template0')
  })
  return {
    name,
    appUrl: address(access.port, 'ruqun_app', access.app, name),
    ownerUrl: address(access.port, 'ruqun_owner', access.owner, name),
    superUrl: address(access.port, 'postgres', access.superuser, name),
    drop: () => withClient(admin, async client => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  }
}

/**
 * Lends a fresh database for the time of `work`.
 * @template T
 * @param {Access} access
 * @param {(database: Awaited<ReturnType<typeof createDatabase>>) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(access, work) {
  const database = await createDatabase(access)
  try {
    return await work(database)
  } finally {
    await database.drop()
  }
}
