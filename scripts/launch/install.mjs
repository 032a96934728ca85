import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { run } from './process.mjs'

/** @typedef {{version?: string, resolved?: string, optional?: boolean, link?: boolean}} Entry */

/**
 * Whether node_modules holds what package-lock.json asks for, dev dependencies included: npm's own record of what it installed is compared with the lockfile.
 * @param {string} root
 */
export function installed(root) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const have = readPackages(record)
  const want = readPackages(join(root, 'package-lock.json'))
  return (
    Object.entries(want).every(([path, entry]) => path === '' || have[path]?.version === entry.version || (entry.optional && !have[path])) &&
    Object.keys(have).every(path => path in want)
  )
}

/**
 * @param {string} file
 * @returns {Record<string, Entry>}
 */
const readPackages = file => JSON.parse(readFileSync(file, 'utf8')).packages ?? {}

/**
 * Installs exactly what the lockfile says, dev dependencies included whatever NODE_ENV is: the app is built here.
 * @param {string} root
 * @param {AbortSignal} signal
 * @throws {Failure}
 */
export async function install(root, signal) {
  const cli = process.env['npm_execpath']
  const words = ['ci', '--include=dev', '--include=optional']
  const windows = process.platform === 'win32'
  const { code, output } = cli?.endsWith('.js')
    ? await run(process.execPath, [cli, ...words], { cwd: root, signal })
    : await run(windows ? 'npm.cmd' : 'npm', words, { cwd: root, signal, shell: windows })
  if (code === 0) return
  console.error(output.trimEnd())
  throw new Failure('The packages could not be installed (npm said why above).', 'Check the connection to the npm registry and the free disk space, then start again.')
}
