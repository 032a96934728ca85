import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { alive, run, sleep } from './process.mjs'

/** @typedef {{pid: number, started: string}} Holder a process, told from a later one with the same number by when it began */

/**
 * Takes the data folder for this process, so that no second app serves from it. A lock left by a killed app is recognised and taken over.
 * @param {string} folder
 * @returns {Promise<() => void>} gives it back
 * @throws {Failure} when a living app holds it
 */
export async function lockFolder(folder) {
  const file = join(folder, 'app.lock')
  const mine = JSON.stringify({ pid: process.pid, started: await startOf(process.pid) })
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 })
      return () => read(file) === mine && rmSync(file)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const found = read(file)
    const holder = await livingHolder(found)
    if (holder) {
      throw new Failure(
        `The data folder ${folder} is in use by a running app (process ${holder.pid}).`,
        'Stop that one first, or give this one a folder of its own: RUQUN_DATA=.data-2 npm start.',
      )
    }
    discard(file, found)
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/**
 * @param {string} text
 * @returns {Promise<Holder | undefined>}
 */
async function livingHolder(text) {
  if (text === '') await sleep(200) // its owner may be about to write it
  try {
    /** @type {Holder} */
    const holder = JSON.parse(text)
    return alive(holder.pid) && (await startOf(holder.pid)) === holder.started ? holder : undefined
  } catch {
    return undefined
  }
}

// Two starters may both find the same stale lock: moving is atomic, and one that moved the other's fresh lock by mistake puts it back.
/**
 * @param {string} file
 * @param {string} stale what was read in it
 */
function discard(file, stale) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (read(aside) === stale) rmSync(aside)
  else renameSync(aside, file)
}

/**
 * When a process began, in whatever form this system tells it.
 * @param {number} pid
 */
async function startOf(pid) {
  if (process.platform === 'linux') {
    const boot = read('/proc/sys/kernel/random/boot_id').trim()
    const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
    return `${boot} ${fields[19] ?? ''}`
  }
  if (process.platform === 'win32') {
    return (await run('powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`])).output.trim()
  }
  return (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).output.trim()
}
