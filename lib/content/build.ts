import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compile, type Diagnostic } from './compile'
import { libraryFile } from './library'
import { loadGround, scenarioFiles, type Ground } from './load'
import { joinLooks, looksFile } from './looks'
import type { Library, Revision } from './types'

export type Build = { library?: Library; diagnostics: Diagnostic[] }

/**
 * Compiles every scenario of a content folder. With an error anywhere there is no library.
 * @throws DataError when a data file breaks its shape
 */
export function compileLibrary(content: string): Build {
  const ground = loadGround(content)
  const compiled = scenarioFiles(content).map((file) => compile(readFileSync(file, 'utf8'), { ...ground.env, file }))
  const diagnostics = compiled.flatMap((one) => one.diagnostics)
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  const revisions: Record<string, Revision> = {}
  for (const { revision } of compiled) if (revision) revisions[revision.slug] = withModules(revision, ground)
  const clients = Object.fromEntries(Object.values(ground.env.clients).map(({ id, name }) => [id, name]))
  const rest = { revisions, norms: ground.env.norms, stickers: ground.env.stickers, overlays: ground.env.overlays, house: ground.env.house, clients }
  return { library: { built: createHash('sha256').update(JSON.stringify(rest)).digest('hex'), ...rest }, diagnostics }
}

const withModules = (revision: Revision, { modules }: Ground): Revision => ({
  ...revision,
  meta: { ...revision.meta, modules: modules.filter(({ scenarios }) => scenarios.includes(revision.slug)).map(({ id }) => id) },
})

/** Writes the library under `root`. @returns whether it was written */
export const writeLibrary = (library: Library, root: string): boolean => writeWhole(path.join(root, libraryFile), JSON.stringify(library))

/**
 * Writes the stylesheet of all clients of a content folder under `root`.
 * @returns whether it was written
 * @throws DataError when a look is not one
 */
export const writeLooks = (content: string, root: string): boolean => writeWhole(path.join(root, looksFile), joinLooks(content))

// Whole or not at all, and only when it differs from what is there.
function writeWhole(file: string, text: string): boolean {
  if (readIfThere(file) === text) return false
  mkdirSync(path.dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, text)
    renameSync(draft, file)
  } finally {
    rmSync(draft, { force: true })
  }
  return true
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
