import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Glosses } from './types'

/** Where the words of all lines lie under the root. Server only: the browser gets those of one line at a time. */
export const glossesFile = path.join('.content', 'glosses.json')

let kept: { file: string; mtime: number; glosses: Glosses } | undefined

/** The words of all lines, read when they are first asked for and again whenever they have been built anew; none where nothing has been built. */
export function glosses(root: string = process.cwd()): Glosses {
  const file = path.join(root, glossesFile)
  const mtime = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  if (mtime === undefined) return {}
  if (kept?.file !== file || kept.mtime !== mtime) kept = { file, mtime, glosses: parseGlosses(readFileSync(file, 'utf8')) }
  return kept.glosses
}

/** The file is our own product, written whole by `writeGlosses`. */
const parseGlosses = (text: string): Glosses => JSON.parse(text)
