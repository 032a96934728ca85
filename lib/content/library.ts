import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Library } from './types'

/** Where compiled content lies under the root. */
export const libraryFile = path.join('.content', 'library.json')

let kept: { file: string; mtime: number; library: Library } | undefined

/**
 * The compiled content, read once and again whenever `content:build` has written a newer one.
 * @throws when nothing has been built yet
 */
export function library(root: string = process.cwd()): Library {
  const file = path.join(root, libraryFile)
  const mtime = builtAt(file)
  if (kept?.file !== file || kept.mtime !== mtime) kept = { file, mtime, library: parseLibrary(readFileSync(file, 'utf8')) }
  return kept.library
}

function builtAt(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) throw new Error(`No compiled content at ${file}: run npm run content:build`)
  return found.mtimeMs
}

/** The file is our own product, written whole by `buildLibrary`. */
const parseLibrary = (text: string): Library => JSON.parse(text)
