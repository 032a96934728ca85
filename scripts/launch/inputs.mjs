import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * A hash over names and contents of files, so that "has anything changed?" needs neither git nor clocks.
 * @param {string} root
 * @param {string[]} places files and folders in it; what does not exist counts as absent
 * @param {string[]} [words] anything else that matters
 * @returns {string} hex SHA-256
 */
export function hashInputs(root, places, words = []) {
  const hash = createHash('sha256')
  for (const word of words) hash.update(`${word}\0`)
  for (const place of places) for (const file of list(root, place)) hash.update(`${file}\0`).update(readFileSync(join(root, file))).update('\0')
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} place
 * @returns {string[]} sorted, with forward slashes; tests and generated code left out
 */
function list(root, place) {
  const status = statSync(join(root, place), { throwIfNoEntry: false })
  if (!status) return []
  if (status.isFile()) return [place]
  return readdirSync(join(root, place))
    .filter(name => !name.startsWith('.') && name !== 'generated' && !/\.test\.tsx?$/.test(name))
    .sort()
    .flatMap(name => list(root, `${place}/${name}`))
}

/**
 * Does work only when its product is missing or its inputs are not those of last time. The stamp goes before the work and comes back after it, so that work
 * broken off is done again.
 * @param {{stamp: string, hash: string, product: string}} state file that keeps the hash, the hash now, a file that the work makes
 * @param {() => Promise<void>} work
 */
export async function whenStale({ stamp, hash, product }, work) {
  if (existsSync(product) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  rmSync(stamp, { force: true })
  await work()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}
