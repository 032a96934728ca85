import { join } from 'node:path'
import { migrate } from '../postgres/migrate.mjs'
import { address, prepareDatabase, prepareRoles, withClient } from '../postgres/roles.mjs'
import { startPostgres } from '../postgres/server.mjs'
import { Failure } from './failure.mjs'
import { inRoot } from './paths.mjs'
import { say, stage } from './progress.mjs'

/** @typedef {{appUrl: string, ownerUrl: string, stop: () => Promise<void>}} Database */

/**
 * Opens the database that the app serves from, migrated: the one named by DATABASE_URL, else an embedded one in the data folder.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} data
 * @param {import('./secrets.mjs').Secrets} secrets
 * @returns {Promise<Database>}
 * @throws {Failure}
 */
export async function openDatabase(env, data, secrets) {
  const database = env['DATABASE_URL'] ? await external(env['DATABASE_URL'], env['DATABASE_OWNER_URL']) : await embedded(data, secrets.postgres)
  try {
    const applied = await migrate(database.ownerUrl, inRoot('prisma/migrations'))
    if (applied.length) say(`Database migrated: ${applied.join(', ')}`)
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}

/**
 * @param {string} data
 * @param {import('../postgres/roles.mjs').Passwords} passwords
 * @returns {Promise<Database>}
 */
async function embedded(data, passwords) {
  return stage('Starting the embedded Postgres', async () => {
    const server = await startPostgres({ folder: join(data, 'postgres'), password: passwords.superuser })
    if (server.adopted) say(`Adopted the database server that an earlier run left behind (process ${server.pid})`)
    try {
      await withClient(address(server.port, 'postgres', passwords.superuser, 'postgres'), async client => {
        await prepareRoles(client, passwords)
        await prepareDatabase(client, 'ruqun')
      })
    } catch (error) {
      await server.stop()
      throw new Failure(
        `The embedded Postgres does not let us in: ${error instanceof Error ? error.message : error}.`,
        `Its password stands in ${join(data, 'secrets.json')}: restore that file, or move the data folder away to start anew.`,
      )
    }
    return {
      appUrl: address(server.port, 'ruqun_app', passwords.app, 'ruqun'),
      ownerUrl: address(server.port, 'ruqun_owner', passwords.owner, 'ruqun'),
      stop: server.stop,
    }
  })
}

/**
 * @param {string} appUrl
 * @param {string | undefined} ownerUrl
 * @returns {Promise<Database>}
 */
async function external(appUrl, ownerUrl) {
  for (const [name, url] of [['DATABASE_URL', appUrl], ['DATABASE_OWNER_URL', ownerUrl]]) {
    if (!url) continue
    await withClient(url, async () => {}).catch(error => {
      throw new Failure(`The database of ${name} (${place(url)}) cannot be reached: ${reason(error)}.`, `Check that it runs and that ${name} is right, or unset it to use the embedded one.`)
    })
  }
  if (!ownerUrl) say('Warning: DATABASE_OWNER_URL is not set, so the serving role also owns the tables. Give the app a role of its own in production.')
  return { appUrl, ownerUrl: ownerUrl ?? appUrl, stop: async () => {} }
}

// Never the whole address: it holds a password.
/** @param {string} url */
function place(url) {
  try {
    return `${new URL(url).host}${new URL(url).pathname}`
  } catch {
    return 'not an address'
  }
}

/** @param {unknown} error */
const reason = error => (error instanceof AggregateError ? String(error.errors[0]?.message) : error instanceof Error ? error.message : String(error))
