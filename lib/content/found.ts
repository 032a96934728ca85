import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Diagnostic } from './diagnostics/types'

/** Where the last compilation says what it found, under the root. */
export const foundFile = path.join('.content', 'diagnostics.json')

/** `ok`: what was compiled is what is served; else the last good build is. */
export type Found = { ok: boolean; diagnostics: Diagnostic[] }

/** What the last compilation found; null before there was one. */
export function readFound(root: string = process.cwd()): Found | null {
  try {
    return parseFound(readFileSync(path.join(root, foundFile), 'utf8'))
  } catch {
    return null
  }
}

/** The file is our own product, written whole by `writeFound`. */
const parseFound = (text: string): Found => JSON.parse(text)
