import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inRoot } from '../launch/paths.mjs'
import { completed, missingOptionals } from './lockfile.mjs'

test('the lockfile lists every optional package, so that npm ci works on every system and with every registry (else: node scripts/lockfile.mjs)', () => {
  expect(missingOptionals(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages)).toEqual([])
})

test('what is missing is listed by the pattern of its siblings', () => {
  const packages = {
    '': {},
    'node_modules/tool': { version: '1.0.0', optionalDependencies: { 'tool-linux-x64': '1.0.0', 'tool-darwin-arm64': '1.0.0', 'tool-win32-ia32-msvc': '1.0.0' } },
    'node_modules/tool-linux-x64': { version: '1.0.0', dev: true, license: 'MIT', optional: true, os: ['linux'], cpu: ['x64'] },
  }
  expect(missingOptionals(packages).map(({ name }) => name)).toEqual(['tool-darwin-arm64', 'tool-win32-ia32-msvc'])
  const whole = completed(packages)
  expect(missingOptionals(whole)).toEqual([])
  expect(Object.keys(whole)).toEqual(['', 'node_modules/tool', 'node_modules/tool-darwin-arm64', 'node_modules/tool-linux-x64', 'node_modules/tool-win32-ia32-msvc'])
  expect(whole['node_modules/tool-darwin-arm64']).toEqual({ version: '1.0.0', cpu: ['arm64'], os: ['darwin'], dev: true, license: 'MIT', optional: true })
  expect(whole['node_modules/tool-win32-ia32-msvc']).toMatchObject({ os: ['win32'], cpu: ['ia32'] })
})
