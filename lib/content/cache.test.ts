import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { madeOnce, type Cache } from './cache'
import { compile } from './compile'
import { loadGround } from './load'

const folder = mkdtempSync(path.join(tmpdir(), 'ruqun-cache-'))
afterAll(() => rmSync(folder, { recursive: true }))

const env = { ...loadGround('content').env, file: 'content/scenarios/small.mdx' }
let made = 0
const once = (source: string, cache: Cache) =>
  madeOnce({ source, file: env.file, ways: false }, () => {
    made += 1
    return { compiled: compile(source, env), glosses: { 收到: [{ at: 0, zh: '收到' }] } }
  }, cache)
const source = '---\ntitle: 收到 | Got it\n---\n'

it('gives what was made before, and makes it anew for another source, another compiler or a broken file', () => {
  const cache = { folder, salt: 'one' }
  const first = once(source, cache)
  expect(first.compiled.diagnostics.length).toBeGreaterThan(0)
  expect(once(source, cache)).toEqual(first)
  expect([made, readdirSync(folder).length]).toEqual([1, 1])

  const [kept = ''] = readdirSync(folder)
  writeFileSync(path.join(folder, kept), '{"seeds":')
  expect(once(source, cache)).toEqual(first)
  once(source, { folder, salt: 'two' })
  once(`${source}\n`, cache)
  expect([made, readdirSync(folder).length]).toEqual([4, 3])
})
