import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../launch/failure.mjs'
import { alive, gone, sleep } from '../launch/process.mjs'
import { findBinaries } from './binaries.mjs'
import { lastLine, prepareCluster } from './cluster.mjs'
import { findServer, readPidfile } from './pidfile.mjs'
import { freePort } from './port.mjs'
import { findIdentity } from './user.mjs'

const patience = 60_000 // ms that a start may take: after a crash the log is played again
const logLimit = 5_000_000 // bytes

/** @typedef {{pid: number, port: number, adopted: boolean, stop: () => Promise<void>}} Server */

/**
 * Starts Postgres on a cluster folder, making it first if need be; or adopts the server that already lives on it.
 * It listens on 127.0.0.1 only, in a process group of its own, and outlives a killed parent. Call it only while holding the lock of the data folder.
 * @param {{folder: string, password: string, settings?: Record<string, string>}} options cluster folder, superuser's password, extra server settings
 * @returns {Promise<Server>}
 * @throws {Failure}
 */
export async function startPostgres({ folder, password, settings = {} }) {
  const binaries = await findBinaries()
  const identity = await findIdentity(folder)
  await prepareCluster(folder, password, binaries, identity)
  const living = await findServer(folder)
  if (living) {
    const { port } = await ready(folder, living.pid)
    return { pid: living.pid, port, adopted: true, stop: () => stopServer(living.pid) }
  }
  const end = Date.now() + patience
  const log = join(dirname(folder), 'postgres.log')
  for (;;) {
    const pid = await launch(folder, log, binaries.postgres, identity, settings)
    try {
      const { port } = await ready(folder, pid)
      return { pid, port, adopted: false, stop: () => stopServer(pid) }
    } catch (error) {
      // Another program took the port meanwhile, or the children of a killed server still hold its memory: both pass.
      const passing = /Address already in use|could not bind|still in use/.test(tail(log))
      if (!passing || Date.now() > end) throw error
      await sleep(250)
    }
  }
}

/**
 * @param {string} folder
 * @param {string} log
 * @param {string} postgres
 * @param {import('./user.mjs').Identity} identity
 * @param {Record<string, string>} settings
 */
async function launch(folder, log, postgres, identity, settings) {
  const all = { listen_addresses: '127.0.0.1', port: String(await freePort()), unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC', ...settings }
  const words = [...identity.prefix, postgres, '-D', folder, ...Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`])]
  const output = openSync(log, size(log) > logLimit ? 'w' : 'a', 0o600)
  const child = spawn(words[0] ?? '', words.slice(1), { ...identity.options, detached: true, stdio: ['ignore', output, output], windowsHide: true })
  closeSync(output)
  const failed = new Promise((_, reject) => child.once('error', reject))
  await Promise.race([failed, new Promise(resolve => child.once('spawn', resolve))])
  child.unref()
  return child.pid ?? 0
}

/**
 * @param {string} folder
 * @param {number} pid
 */
async function ready(folder, pid) {
  const end = Date.now() + patience
  for (;;) {
    const state = readPidfile(folder)
    if (state?.ready && state.pid === pid) return state
    if (!alive(pid) || Date.now() > end) {
      const log = join(dirname(folder), 'postgres.log')
      throw new Failure(`Postgres did not start: ${lastLine(tail(log))}`, `Its log is ${log}.`)
    }
    await sleep(20)
  }
}

/** @param {number} pid */
async function stopServer(pid) {
  if (!alive(pid)) return
  process.kill(pid, 'SIGINT') // fast shutdown: ends connections, writes everything
  if (await gone(pid, 20_000)) return
  process.kill(pid, 'SIGQUIT')
  await gone(pid, 5_000)
}

/** @param {string} file */
const size = file => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** @param {string} file */
const tail = file => (size(file) ? readFileSync(file, 'utf8').slice(-1500) : '')
