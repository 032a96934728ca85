import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from './lock.mjs'

const module = new URL('lock.mjs', import.meta.url).href
const children: ChildProcess[] = []
let folder = ''

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'ruqun lock ')) })
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Another program that wants the lock, says whether it got it, and stays. */
async function rival(): Promise<{ child: ChildProcess; said: string }> {
  const script = `import(${JSON.stringify(module)}).then(m => m.lockFolder(process.argv[1])).then(() => console.log('got it'), e => console.log(e.message)); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['-e', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const [chunk] = await once(child.stdout, 'data')
  return { child, said: String(chunk).trim() }
}

test('a second living app is refused, and told which process it is', async () => {
  const { child, said } = await rival()
  expect(said).toBe('got it')
  await expect(lockFolder(folder)).rejects.toThrow(`in use by a running app (process ${child.pid})`)
})

test('the lock of an app killed with -9 is taken over', async () => {
  const { child } = await rival()
  child.kill('SIGKILL')
  await once(child, 'close')
  const unlock = await lockFolder(folder)
  unlock()
  expect(existsSync(join(folder, 'app.lock'))).toBe(false)
})

test('a living process that only happens to have the number is no holder', async () => {
  writeFileSync(join(folder, 'app.lock'), JSON.stringify({ pid: process.pid, started: 'in another life' }))
  await expect(lockFolder(folder)).resolves.toBeTypeOf('function')
})

test('a damaged lock is taken over', async () => {
  writeFileSync(join(folder, 'app.lock'), '{"pid":')
  await expect(lockFolder(folder)).resolves.toBeTypeOf('function')
})

test('of several that find the same stale lock one gets it', async () => {
  writeFileSync(join(folder, 'app.lock'), JSON.stringify({ pid: 2 ** 22 + 1, started: 'never' }))
  const said = await Promise.all([rival(), rival(), rival(), rival()])
  expect(said.filter(one => one.said === 'got it')).toHaveLength(1)
})
