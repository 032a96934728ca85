import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Compiled } from './compile'
import type { GlossWord } from './gloss'

/** Where compiled scenarios are kept between runs. `salt` changes with the compiler and with everything that scenarios stand on. */
export type Cache = { folder: string; salt: string }
/** All that is made of one scenario file: the compiled scenario and the words of its lines, by text. */
export type Made = { compiled: Compiled; glosses: Record<string, GlossWord[]> }
/** What goes into it besides the salt. */
export type Of = { source: string; file: string; ways: boolean }

/** What `make` makes of a source, or what it made of the same one before. What is kept is never the only copy: a broken or missing file is made anew. */
export function madeOnce({ source, file, ways }: Of, make: () => Made, cache?: Cache): Made {
  if (!cache) return make()
  const hash = createHash('sha256').update(`${cache.salt}\0${ways}\0${file}\0${source}`).digest('hex')
  const kept = path.join(cache.folder, `${hash}.json`)
  const known = readMade(kept)
  if (known) return known
  const made = make()
  mkdirSync(cache.folder, { recursive: true })
  writeFileSync(kept, JSON.stringify(made))
  return made
}

function readMade(file: string): Made | null {
  try {
    return parseMade(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** The file is our own product, and named by the hash of all that went into it. */
const parseMade = (text: string): Made => JSON.parse(text)
