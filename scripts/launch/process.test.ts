import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { gone, run } from './process.mjs'

test('output and exit code come back, also of what cannot be started', async () => {
  expect(await run(process.execPath, ['-e', 'console.log(1); console.error(2); process.exit(3)'])).toEqual({ code: 3, output: '1\n2\n' })
  expect((await run('/no/such/program', [])).code).toBe(-1)
})

test('aborting ends a command and what it started, even what does not listen', async () => {
  const home = mkdtempSync(join(tmpdir(), 'ruqun-process-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const file = join(home, 'pid')
  const busy = `require('fs').writeFileSync(process.argv[1], String(process.pid)); for (;;);`
  const parent = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(busy)}, process.argv[1]], { stdio: 'ignore' })`
  const interruption = new AbortController()
  const done = run(process.execPath, ['-e', parent, file], { signal: interruption.signal })
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8') !== '', { timeout: 15_000 }).toBe(true)
  interruption.abort()
  expect((await done).code).not.toBe(0)
  expect(await gone(Number(readFileSync(file, 'utf8')), 5000)).toBe(true)
})
