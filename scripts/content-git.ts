import { execFileSync } from 'node:child_process'

/** What git prints in a folder; null where it fails, or is not there. */
export function git(folder: string, words: string[]): string | null {
  try {
    return execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 })
  } catch {
    return null
  }
}
