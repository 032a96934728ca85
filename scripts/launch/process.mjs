import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** @param {number} ms */
export const sleep = ms => new Promise(resolve => setTimeout(resolve, ms))

/**
 * Runs a command to its end. Aborting ends it with everything it started.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{code: number, output: string}>} exit code (-1 when it could not be started) and everything it printed, unless `stdio` says otherwise
 */
export function run(command, args, { signal, ...options } = {}) {
  return new Promise(resolve => {
    if (signal?.aborted) return resolve({ code: -1, output: '' })
    const group = Boolean(signal) && process.platform !== 'win32'
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: group, ...options })
    const abort = () => end(child, group)
    signal?.addEventListener('abort', abort, { once: true })
    let output = ''
    child.stdout?.on('data', chunk => { output += chunk })
    child.stderr?.on('data', chunk => { output += chunk })
    child.on('error', error => resolve({ code: -1, output: error.message }))
    child.on('close', code => {
      signal?.removeEventListener('abort', abort)
      resolve({ code: code ?? 1, output })
    })
  })
}

/**
 * Ends a child, and with it its whole group: politely, then not.
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} group
 */
function end(child, group) {
  const send = /** @param {NodeJS.Signals} name */ name => {
    try {
      if (child.pid) process.kill(group ? -child.pid : child.pid, name)
    } catch {
      // nothing of it is left
    }
  }
  send('SIGTERM')
  const force = setTimeout(() => send('SIGKILL'), 5000)
  child.once('close', () => {
    clearTimeout(force)
    send('SIGKILL') // what stayed behind of its group
  })
}

/**
 * Whether a process with this id exists, whoever owns it.
 * @param {number} pid
 */
export function alive(pid) {
  try {
    process.kill(pid, 0)
    return !zombie(pid)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

// In a container nobody may collect a killed process: it stays in the table, though it can hold nothing any more.
/** @param {number} pid */
function zombie(pid) {
  if (process.platform !== 'linux') return false
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.startsWith('Z') ?? false
  } catch {
    return false
  }
}

/**
 * The command line of a process, or '' when it is gone or cannot be read.
 * @param {number} pid
 * @returns {Promise<string>}
 */
export async function commandLine(pid) {
  if (process.platform === 'win32') return (await run('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'])).output
  if (process.platform !== 'linux') return (await run('ps', ['-o', 'command=', '-p', String(pid)])).output.trim()
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}

/**
 * Waits until a process is gone.
 * @param {number} pid
 * @param {number} ms
 * @returns {Promise<boolean>} false when it still lives after that time
 */
export async function gone(pid, ms) {
  const end = Date.now() + ms
  while (alive(pid)) {
    if (Date.now() > end) return false
    await sleep(25)
  }
  return true
}
