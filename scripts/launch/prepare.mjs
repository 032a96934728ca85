import { createRequire } from 'node:module'
import { generateClient } from './generate.mjs'
import { install, installed } from './install.mjs'
import { lockFolder } from './lock.mjs'
import { checkPort, isLoopback, readPlace } from './network.mjs'
import { dataFolder, inRoot, root } from './paths.mjs'
import { say, stage } from './progress.mjs'
import { loadSecrets, prepareDataFolder } from './secrets.mjs'

/** @typedef {{env: NodeJS.ProcessEnv, host: string, port: number, data: string, close: () => Promise<void>}} Ground everything that serving stands on */

/**
 * Installs what is missing.
 * @param {AbortSignal} signal
 */
export async function prepareProject(signal) {
  if (!installed(root)) await stage('Installing packages (a minute or two the first time)', () => install(root, signal))
  await generateClient(signal)
}

/**
 * Makes ready all that serving needs, from nothing if need be: packages, database client, data folder, secrets, database.
 * @param {'production' | 'development'} mode
 * @param {AbortSignal} signal
 * @returns {Promise<Ground>} its `env` is for the app
 * @throws {import('./failure.mjs').Failure}
 */
export async function prepareGround(mode, signal) {
  await prepareProject(signal)
  createRequire(inRoot('package.json'))('@next/env').loadEnvConfig(root, mode === 'development', { info: () => {}, error: console.error })
  const { host, port } = readPlace(process.env)
  const data = dataFolder(process.env)
  prepareDataFolder(data)
  const unlock = await lockFolder(data)
  try {
    await checkPort(host, port)
    const secrets = loadSecrets(data)
    // What stands behind this import needs installed packages.
    const { openDatabase } = await import('./database.mjs')
    const database = await openDatabase(process.env, data, secrets)
    return {
      env: appEnv(mode, secrets, database, host),
      host,
      port,
      data,
      close: async () => {
        say('Stopping the database')
        await database.stop()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/**
 * @param {'production' | 'development'} mode
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {import('./database.mjs').Database} database
 * @param {string} host where it serves
 * @returns {NodeJS.ProcessEnv}
 */
function appEnv(mode, secrets, database, host) {
  const { NEXTAUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = secrets
  const { DATABASE_OWNER_URL: _kept, ...rest } = process.env // the serving process has no use for the owner's password
  return { NEXTAUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, ...rest, DATABASE_URL: database.appUrl, RUQUN_LOOPBACK: isLoopback(host) ? '1' : '', NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' }
}
