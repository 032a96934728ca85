import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { buildContent } from './build.mjs'
import { lockFolder } from './lock.mjs'
import { dataFolder, inRoot, root } from './paths.mjs'
import { prepareProject } from './prepare.mjs'
import { program } from './program.mjs'
import { loadSecrets, prepareDataFolder } from './secrets.mjs'

await program(async signal => {
  await prepareProject(signal)
  createRequire(inRoot('package.json'))('@next/env').loadEnvConfig(root, false, { info: () => {}, error: console.error })
  const data = dataFolder(process.env)
  prepareDataFolder(data)
  const secrets = loadSecrets(data)
  await buildContent(signal)
  const { appUrl, ownerUrl, close } = await reach(data, secrets)
  try {
    const env = { ...process.env, NEXTAUTH_SECRET: process.env['NEXTAUTH_SECRET'] || secrets.NEXTAUTH_SECRET, DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl }
    const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'scripts/demo/main.ts', ...process.argv.slice(2)], { cwd: root, env, stdio: 'inherit', signal })
    const [code] = await once(child, 'exit')
    return Number(code ?? 1)
  } finally {
    await close()
  }
})

/**
 * The database, whether the app is running (then it stays up) or not.
 * @param {string} data
 * @param {import('./secrets.mjs').Secrets} secrets
 */
async function reach(data, secrets) {
  const { openDatabase } = await import('./database.mjs')
  const { address } = await import('../postgres/roles.mjs')
  const { findServer } = await import('../postgres/pidfile.mjs')
  const unlock = process.env['DATABASE_URL'] ? () => {} : await lockFolder(data).catch(() => undefined)
  if (unlock) {
    const database = await openDatabase(process.env, data, secrets)
    return { ...database, close: () => database.stop().then(unlock) }
  }
  const server = await findServer(join(data, 'postgres'))
  if (!server) throw new Error(`An app holds ${data}, and no database runs in it.`)
  const urlOf = (/** @type {'app' | 'owner'} */ role) => address(server.port, `ruqun_${role}`, secrets.postgres[role], 'ruqun')
  return { appUrl: urlOf('app'), ownerUrl: urlOf('owner'), close: async () => {} }
}
