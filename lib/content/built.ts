import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * A reader of one file that `content:build` writes: read when it is first asked for, and again whenever a newer one is there.
 * @param name under the root
 * @returns null where nothing has been built
 */
export function builtFile<Value>(name: string, parse: (text: string) => Value): (root?: string) => Value | null {
  let kept: { file: string; mtime: number; value: Value } | undefined
  return (root = process.cwd()) => {
    const file = path.join(root, name)
    const mtime = statSync(file, { throwIfNoEntry: false })?.mtimeMs
    if (mtime === undefined) return null
    if (kept?.file !== file || kept.mtime !== mtime) kept = { file, mtime, value: parse(readFileSync(file, 'utf8')) }
    return kept.value
  }
}
