import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compile, type Compiled, type Env } from './compile'

/** Where compiled scenarios are kept between runs. `salt` changes with the compiler and with everything that scenarios stand on. */
export type Cache = { folder: string; salt: string }

/** `compile`, or what it made of the same source before. What is kept is never the only copy: a broken or missing file is made anew. */
export function compileOnce(source: string, env: Env, cache?: Cache): Compiled {
  if (!cache) return compile(source, env)
  const hash = createHash('sha256').update(`${cache.salt}\0${env.ways ?? true}\0${env.file}\0${source}`).digest('hex')
  const file = path.join(cache.folder, `${hash}.json`)
  const kept = readCompiled(file)
  if (kept) return kept
  const compiled = compile(source, env)
  mkdirSync(cache.folder, { recursive: true })
  writeFileSync(file, JSON.stringify(compiled))
  return compiled
}

function readCompiled(file: string): Compiled | null {
  try {
    return parseCompiled(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** The file is our own product, and named by the hash of all that went into it. */
const parseCompiled = (text: string): Compiled => JSON.parse(text)
