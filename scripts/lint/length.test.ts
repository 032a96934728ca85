import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../launch/paths.mjs'

const skipped = new Set(['node_modules', 'generated'])

/** Every file written by hand that lint does not read, and those that it does. */
function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => !skipped.has(entry.name) && !entry.name.startsWith('.'))
    .flatMap(entry => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]))
    .filter(file => /\.(tsx?|mts|mjs|css|prisma|sql|sh)$/.test(file))
}

test('no file is over 300 lines', () => {
  const all = files(root)
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter(file => readFileSync(file, 'utf8').trimEnd().split('\n').length > 300)).toEqual([])
})
