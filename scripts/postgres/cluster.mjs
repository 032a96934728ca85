import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../launch/failure.mjs'
import { run } from '../launch/process.mjs'

/**
 * Makes a cluster unless there is one: UTF-8, an order of characters that does not depend on the machine, scram passwords.
 * @param {string} folder where it is to stand; appears only when complete
 * @param {string} password of the superuser `postgres`
 * @param {Awaited<ReturnType<import('./binaries.mjs').findBinaries>>} binaries
 * @param {import('./user.mjs').Identity} identity
 * @throws {Failure} when it belongs to another major version, or cannot be made
 */
export async function prepareCluster(folder, password, binaries, identity) {
  if (existsSync(folder)) return checkMajor(folder, binaries.major)
  const making = `${folder}.making`
  const passwordFile = join(dirname(folder), 'postgres.password')
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true, mode: 0o700 })
  identity.own(making)
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 })
    identity.own(passwordFile)
    const words = [
      ...identity.prefix, binaries.initdb, '-D', making, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256',
      '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C',
    ]
    const { code, output } = await run(words[0] ?? '', words.slice(1), identity.options)
    if (code !== 0) throw new Failure(`Postgres could not make its data folder: ${lastLine(output)}.`, `Check that ${dirname(folder)} can be written to, or set DATABASE_URL.`)
    renameSync(making, folder)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(making, { recursive: true, force: true })
  }
}

/**
 * @param {string} folder
 * @param {number} major
 */
function checkMajor(folder, major) {
  const file = join(folder, 'PG_VERSION')
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'no'
  if (found === String(major)) return
  throw new Failure(
    `The data in ${folder} was written by Postgres ${found}, this app brings Postgres ${major}.`,
    'Move that folder away to start anew, or start the version of the app that wrote it and dump the data first.',
  )
}

/** @param {string} text */
export const lastLine = text => text.trim().split('\n').at(-1) ?? ''
