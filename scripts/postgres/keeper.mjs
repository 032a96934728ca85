// Keeps one throw-away Postgres server for as long as its standard input stays open. Started by throwaway.mjs, never by hand.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from './migrate.mjs'
import { address, prepareDatabase, prepareRoles, withClient } from './roles.mjs'
import { startPostgres } from './server.mjs'

const template = process.env['RUQUN_KEEPER_TEMPLATE']
const password = () => randomBytes(18).toString('hex')
const secrets = { superuser: password(), owner: password(), app: password() }
// A crash of the machine loses nothing that a test would miss.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' }

const parentGone = new Promise(resolve => process.stdin.on('end', resolve).on('error', resolve).resume())
const home = mkdtempSync(join(tmpdir(), 'ruqun-postgres-'))

/** @type {import('./server.mjs').Server | undefined} */
let server
try {
  server = await startPostgres({ folder: join(home, 'cluster'), password: secrets.superuser, settings })
  const { port } = server
  await withClient(address(port, 'postgres', secrets.superuser, 'postgres'), async client => {
    await prepareRoles(client, secrets)
    if (template) await prepareDatabase(client, template)
  })
  if (template) await migrate(address(port, 'ruqun_owner', secrets.owner, template), process.env['RUQUN_KEEPER_MIGRATIONS'] ?? '')
  process.stdout.write(`${JSON.stringify({ ...secrets, port })}\n`)
  await parentGone
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await server?.stop()
  rmSync(home, { recursive: true, force: true })
}
process.exit()
