import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { installed } from './install.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ruqun-install-'))
  mkdirSync(join(root, 'node_modules'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const a = { version: '1.0.0' }
const tool = { version: '2.0.0', dev: true }
const other = { version: '3.0.0', optional: true }

/** Whether a lockfile counts as installed when npm recorded these packages. */
const holds = (want: object, have?: object) => {
  const all = (packages: object) => JSON.stringify({ packages })
  writeFileSync(join(root, 'package-lock.json'), all({ '': { name: 'x' }, ...want }))
  if (have) writeFileSync(join(root, 'node_modules/.package-lock.json'), all(have))
  return installed(root)
}

test('what npm recorded is compared with the lockfile', () => {
  expect(holds({ a, tool }, { a, tool })).toBe(true)
  expect(holds({ a, tool, other }, { a, tool })).toBe(true) // for another system
})

test.each([
  ['nothing installed', { a }, undefined],
  ['dev dependencies left out', { a, tool }, { a }],
  ['another version', { a }, { a: { version: '0.9.0' } }],
  ['something no longer asked for', { a }, { a, tool }],
])('%s: install', (_name, want, have) => expect(holds(want, have)).toBe(false))
