import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadSecrets, prepareDataFolder } from './secrets.mjs'

let home = ''
beforeEach(() => { home = mkdtempSync(join(tmpdir(), 'ruqun-secrets-')) })
afterEach(() => rmSync(home, { recursive: true, force: true }))

const mode = (path: string) => statSync(path).mode & 0o777

test('secrets are made once and belong to their owner alone', () => {
  const data = join(home, 'deep', 'data')
  prepareDataFolder(data)
  const first = loadSecrets(data)
  expect(loadSecrets(data)).toEqual(first)
  expect([mode(data), mode(join(data, 'secrets.json'))]).toEqual([0o700, 0o600])
  expect(Buffer.from(first.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, 'base64')).toHaveLength(32)
  expect(new Set(Object.values(first.postgres)).size).toBe(3)
})

test('an open data folder is closed', () => {
  const data = mkdtempSync(join(home, 'open-'))
  prepareDataFolder(data)
  expect(mode(data)).toBe(0o700)
})

test('a damaged file, and a folder that cannot be, end in one sentence with a remedy', () => {
  writeFileSync(join(home, 'secrets.json'), '{')
  expect(() => loadSecrets(home)).toThrow(/secrets.json cannot be read: .* Restore the file/)
  expect(() => prepareDataFolder(join(home, 'secrets.json'))).toThrow(/cannot be used: .* Set RUQUN_DATA/)
})
