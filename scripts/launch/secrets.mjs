import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'

/** @typedef {{NEXTAUTH_SECRET: string, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: string, postgres: {superuser: string, owner: string, app: string}}} Secrets */

/**
 * Makes the data folder, readable by its owner only.
 * @param {string} folder
 * @throws {Failure} when it cannot be written to
 */
export function prepareDataFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    chmodSync(folder, 0o700)
  } catch (error) {
    throw new Failure(`The data folder ${folder} cannot be used: ${error instanceof Error ? error.message : error}.`, 'Set RUQUN_DATA to a folder of yours.')
  }
}

/**
 * Reads the secrets of this installation, making them the first time.
 * @param {string} folder
 * @returns {Secrets}
 * @throws {Failure} when the file is damaged
 */
export function loadSecrets(folder) {
  const file = join(folder, 'secrets.json')
  if (!existsSync(file)) {
    const fresh = `${file}.new`
    writeFileSync(fresh, `${JSON.stringify(makeSecrets(), null, 2)}\n`, { mode: 0o600 })
    renameSync(fresh, file)
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Failure(`The secrets in ${file} cannot be read: ${error instanceof Error ? error.message : error}.`, 'Restore the file from a backup, or move the data folder away to start anew.')
  }
}

/** @returns {Secrets} */
const makeSecrets = () => ({
  NEXTAUTH_SECRET: randomBytes(32).toString('base64'),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  postgres: { superuser: randomBytes(24).toString('hex'), owner: randomBytes(24).toString('hex'), app: randomBytes(24).toString('hex') },
})
