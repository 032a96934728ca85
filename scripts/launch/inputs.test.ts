import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashInputs, whenStale } from './inputs.mjs'

let root = ''
const put = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ruqun-inputs-'))
  put('app/page.tsx', 'one')
  put('lock.json', '{}')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const hash = (...words: string[]) => hashInputs(root, ['app', 'lock.json', 'absent'], words)

test('the same files give the same hash, whenever they were written', () => {
  const before = hash()
  put('app/page.tsx', 'one')
  expect(hash()).toBe(before)
})

test.each([
  ['a changed file', () => put('app/page.tsx', 'two')],
  ['a new file', () => put('app/deep/er.ts', '')],
  ['a renamed file', () => renameSync(join(root, 'app/page.tsx'), join(root, 'app/other.tsx'))],
  ['a place that came to be', () => put('absent', '')],
])('%s changes it', (_name, change) => {
  const before = hash()
  change()
  expect(hash()).not.toBe(before)
})

test('words change it, tests and generated code do not', () => {
  const before = hash()
  put('app/page.test.tsx', 'x')
  put('app/generated/client.ts', 'x')
  expect(hash()).toBe(before)
  expect(hash('key')).not.toBe(before)
})

test('work is done once, again when its inputs change or its product is gone, and again after it was broken off', async () => {
  const product = join(root, 'out/product')
  let done = 0
  const work = async () => {
    done++
    put('out/product', '')
  }
  const go = (now: string, by = work) => whenStale({ stamp: join(root, 'out/stamp'), hash: now, product }, by)
  await go('a')
  await go('a')
  expect(done).toBe(1)
  await go('b')
  expect(done).toBe(2)
  rmSync(product)
  await go('b')
  expect(done).toBe(3)
  await expect(go('c', async () => { throw new Error('broken off') })).rejects.toThrow('broken off')
  expect(existsSync(join(root, 'out/stamp'))).toBe(false)
  await go('b')
  expect(done).toBe(4)
})
