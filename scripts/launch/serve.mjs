import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Failure } from './failure.mjs'
import { inRoot, root } from './paths.mjs'
import { sleep } from './process.mjs'
import { say } from './progress.mjs'

const patience = 60_000 // ms until the app has to answer
const drain = 15_000 // ms for requests under way when stopping

/** @typedef {{exited: Promise<number>, stop: () => Promise<void>}} Served */

/**
 * Runs Next's server in a process group of its own and waits until it answers.
 * @param {'start' | 'dev'} mode
 * @param {{host: string, port: number, env: NodeJS.ProcessEnv, signal: AbortSignal}} options
 * @returns {Promise<Served>}
 * @throws {Failure} when it ends or does not answer
 */
export async function serve(mode, { host, port, env, signal }) {
  const leash = new URL('leash.mjs', import.meta.url).href
  const words = ['--import', leash, inRoot('node_modules/next/dist/bin/next'), mode, '-H', host, '-p', String(port)]
  const child = spawn(process.execPath, words, { cwd: root, env: { ...env, RUQUN_LAUNCHER: String(process.pid) }, detached: true, stdio: ['pipe', 'pipe', 'inherit'], windowsHide: true })
  let greeting = ''
  child.stdout.on('data', chunk => { greeting += chunk })
  /** @type {Promise<number>} */
  const exited = new Promise(resolve => child.once('close', code => resolve(code ?? 1)))
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const late = await Promise.race([exited.then(() => false), sleep(drain).then(() => true)])
    if (late) kill(child.pid)
    await exited
  }
  const ended = exited.then(() => 'ended')
  const outcome = await Promise.race([ended, answers(host, port, signal), once(signal, 'abort').then(() => 'aborted')])
  if (outcome !== 'answers') {
    await stop()
    if (outcome !== 'aborted') console.error(greeting.trimEnd())
    throw new Failure(outcome === 'ended' ? 'The server ended while starting.' : 'The server did not answer.', 'What it said stands above.')
  }
  child.stdout.removeAllListeners('data').pipe(process.stdout)
  return { exited, stop }
}

/**
 * @param {string} host
 * @param {number} port
 * @param {AbortSignal} signal
 */
async function answers(host, port, signal) {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host
  const end = Date.now() + patience
  while (Date.now() < end && !signal.aborted) {
    const response = await fetch(`http://${name}:${port}/api/health`, { signal: AbortSignal.timeout(30_000) }).catch(() => undefined)
    if (response) {
      const body = await response.text()
      if (response.status >= 500) say(`Warning: the app answers, but is not well: ${body}`)
      return 'answers'
    }
    await sleep(50)
  }
  return 'silent'
}

/** @param {number | undefined} pid */
function kill(pid) {
  if (!pid) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // it ended by itself meanwhile
  }
}
