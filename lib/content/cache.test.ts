import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { compileOnce } from './cache'
import { loadGround } from './load'

const folder = mkdtempSync(path.join(tmpdir(), 'ruqun-cache-'))
afterAll(() => rmSync(folder, { recursive: true }))

const env = { ...loadGround('content').env, file: 'content/scenarios/small.mdx' }
const source = '---\ntitle: 收到 | Got it\n---\n'

it('gives what was made before, and makes it anew for another source, another compiler or a broken file', () => {
  const cache = { folder, salt: 'one' }
  const first = compileOnce(source, env, cache)
  expect(first.diagnostics.length).toBeGreaterThan(0)
  expect(compileOnce(source, env, cache)).toEqual(first)
  expect(readdirSync(folder)).toHaveLength(1)

  const [kept = ''] = readdirSync(folder)
  writeFileSync(path.join(folder, kept), '{"seeds":')
  expect(compileOnce(source, env, cache)).toEqual(first)
  compileOnce(source, env, { folder, salt: 'two' })
  compileOnce(`${source}\n`, env, cache)
  expect(readdirSync(folder)).toHaveLength(3)
})
