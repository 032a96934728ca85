import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { alive, commandLine } from '../launch/process.mjs'

/**
 * Reads postmaster.pid.
 * @param {string} folder the cluster
 * @returns {{pid: number, port: number, ready: boolean} | undefined} undefined when there is none
 */
export function readPidfile(folder) {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n').map(line => line.trim())
    return { pid: Math.abs(Number(lines[0])), port: Number(lines[3] ?? 0), ready: lines[7] === 'ready' }
  } catch {
    return undefined
  }
}

/**
 * Finds the server that lives on a cluster. A pidfile whose process is gone, or whose number now belongs to a program that is not Postgres, is stale and is
 * removed: Postgres itself would refuse to start in the second case.
 * @param {string} folder
 * @returns {Promise<{pid: number, port: number, ready: boolean} | undefined>}
 */
export async function findServer(folder) {
  const found = readPidfile(folder)
  if (!found) return undefined
  if (alive(found.pid) && (await commandLine(found.pid)).includes('postgres')) return found
  rmSync(join(folder, 'postmaster.pid'), { force: true })
  return undefined
}
