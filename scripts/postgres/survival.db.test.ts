import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alive, gone } from '../launch/process.mjs'
import { address, withClient } from './roles.mjs'
import { startPostgres, type Server } from './server.mjs'

const password = 'a password with @ and /'
let home = ''
let server: Server

const start = async () => (server = await startPostgres({ folder: join(home, 'cluster'), password }))
const query = (sql: string) => withClient(address(server.port, 'postgres', password, 'postgres'), async client => (await client.query(sql)).rows)

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'ruqun survival '))
  await start()
  await query('CREATE TABLE decision (turn int)')
})
afterAll(async () => {
  await server.stop()
  rmSync(home, { recursive: true, force: true })
})

test('a living server is adopted', async () => {
  const { pid, port } = server
  await start()
  expect(server).toMatchObject({ pid, port, adopted: true })
})

test('a server killed with -9 is started again and has lost nothing', async () => {
  await query('INSERT INTO decision VALUES (1)')
  process.kill(server.pid, 'SIGKILL')
  await start()
  expect(server.adopted).toBe(false)
  expect(await query('SELECT turn FROM decision')).toEqual([{ turn: 1 }])
})

test('a stopped server is gone', async () => {
  await server.stop()
  expect(alive(server.pid)).toBe(false)
})

test('a pidfile whose number belongs to another program by now does not stop the start', async () => {
  await server.stop()
  writeFileSync(join(home, 'cluster', 'postmaster.pid'), `${process.pid}\n${home}\n1\n1\n\n127.0.0.1\n\nready\n`)
  await start()
  expect(server.adopted).toBe(false)
  expect(await query('SELECT turn FROM decision')).toEqual([{ turn: 1 }])
})

test('data of another major version are refused, untouched', async () => {
  await server.stop()
  const file = join(home, 'cluster', 'PG_VERSION')
  const own = readFileSync(file, 'utf8')
  writeFileSync(file, '15\n')
  await expect(start()).rejects.toThrow(/was written by Postgres 15, this app brings Postgres 18\. Move that folder away/)
  writeFileSync(file, own)
  await start()
})

test('a throw-away server goes with the process that wanted it, however that ends', async () => {
  const module = new URL('throwaway.mjs', import.meta.url).href
  const script = `import(${JSON.stringify(module)}).then(m => m.startThrowaway()).then(s => console.log(s.access.port)); setInterval(() => {}, 1000)`
  const temporary = mkdtempSync(join(home, 'tmp '))
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, TMPDIR: temporary } })
  await once(child.stdout, 'data')
  const [made] = readdirSync(temporary)
  const pid = Number(readFileSync(join(temporary, made ?? '', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])
  child.kill('SIGKILL')
  expect(await gone(pid, 10_000)).toBe(true)
  await expect.poll(() => readdirSync(temporary), { timeout: 15_000 }).toEqual([])
})
