// Completes package-lock.json after a package was added: `node scripts/lockfile.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import { completed } from './check/lockfile.mjs'
import { inRoot } from './launch/paths.mjs'

const file = inRoot('package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
writeFileSync(file, `${JSON.stringify({ ...lock, packages: completed(lock.packages) }, null, 2)}\n`)
