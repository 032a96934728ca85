import path from 'node:path'
import { builtFile } from './built'
import type { Library } from './types'

/** Where compiled content lies under the root. */
export const libraryFile = path.join('.content', 'library.json')

/** The file is our own product, written whole by `buildLibrary`. */
const parseLibrary = (text: string): Library => JSON.parse(text)
const read = builtFile(libraryFile, parseLibrary)

/**
 * The compiled content, read once and again whenever `content:build` has written a newer one.
 * @throws when nothing has been built yet
 */
export function library(root?: string): Library {
  const found = read(root)
  if (!found) throw new Error(`No compiled content at ${libraryFile}: run npm run content:build`)
  return found
}
