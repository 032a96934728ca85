// Keeps one throw-away app (own data folder, own port) for as long as its standard input stays open. Started by e2e/fixtures/app.ts, never by hand.
// Commands, one a line: `kill` (kill -9 of launcher and server, at once), `start` (again, on the same data and port), `demo` (a small demonstration). Prints its address after each.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { inRoot } from '../launch/paths.mjs'
import { gone, run } from '../launch/process.mjs'
import { freePort } from '../postgres/port.mjs'
import { testEnv } from './env.mjs'

const data = mkdtempSync(join(tmpdir(), 'ruqun-app-'))
const port = await freePort()
const url = `http://127.0.0.1:${port}`
const env = { ...testEnv(), RUQUN_DATA: data, HOST: '127.0.0.1', PORT: String(port) }

/** @type {import('node:child_process').ChildProcess | undefined} */
let launcher

async function start() {
  const child = spawn(process.execPath, [inRoot('scripts/start.mjs')], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  launcher = child
  let output = ''
  const ready = new Promise(resolve => {
    const hear = /** @param {Buffer} chunk */ chunk => {
      output += chunk
      if (output.includes(' is ready after ')) resolve(true)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
  })
  if (await Promise.race([ready, once(child, 'close').then(() => false)])) return void process.stdout.write(`${url}\n`)
  console.error(output)
  process.exit(await clean(1))
}

/** @param {number} code */
async function clean(code) {
  if (launcher?.pid && launcher.exitCode === null && launcher.signalCode === null) {
    launcher.kill('SIGTERM')
    await once(launcher, 'close')
  }
  rmSync(data, { recursive: true, force: true })
  return code
}

async function kill() {
  const parent = launcher?.pid ?? 0
  const { output } = await run('ps', ['-A', '-o', 'pid=,ppid=,command='])
  const children = output.split('\n').map(line => line.trim().split(/\s+/)).filter(([, of, command]) => Number(of) === parent && command?.includes('next'))
  for (const pid of [parent, ...children.map(([child]) => Number(child))]) process.kill(pid, 'SIGKILL')
  await gone(parent, 5000)
  process.stdout.write(`${url}\n`)
}

async function demo() {
  const { code, output } = await run(process.execPath, [inRoot('scripts/demo.mjs'), '--people', '30'], { env })
  if (code !== 0) console.error(output)
  process.stdout.write(`${url}\n`)
}

const commands = new Map([['kill', kill], ['start', start], ['demo', demo]])
const lines = createInterface({ input: process.stdin })
lines.on('line', line => void commands.get(line)?.())
lines.on('close', async () => process.exit(await clean(0)))
await start()
