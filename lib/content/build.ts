import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { madeOnce, type Cache, type Made } from './cache'
import { compile, type Diagnostic } from './compile'
import { foundFile, type Found } from './found'
import { loadGlossary, type Glossary, type Glosses } from './gloss'
import { glossesFile } from './gloss/read'
import { glossStory } from './gloss/story'
import { bindHandbook, handbookFile, type Handbook } from './handbook'
import { libraryFile } from './library'
import { loadGround, scenarioFiles, type Ground } from './load'
import { joinLooks, looksFile } from './looks'
import type { Library, Revision } from './types'

export type Build = { library?: Library; glosses?: Glosses; handbook?: Handbook; diagnostics: Diagnostic[] }

/**
 * Compiles every scenario of a content folder, or takes it from `cache`. With an error anywhere there is no library. All `ways` through
 * the stories are gone through only where wanted: serving needs what is made of them, and that takes a tenth of the time.
 * @throws DataError when a data file breaks its shape
 */
export function compileLibrary(content: string, { cache, ways = false }: { cache?: Cache; ways?: boolean } = {}): Build {
  const ground = loadGround(content)
  const glossary = loadGlossary(content)
  const made = scenarioFiles(content).map((file) => {
    const source = readFileSync(file, 'utf8')
    return madeOnce({ source, file, ways }, () => make(source, { ground, glossary, file, ways }), cache)
  })
  const diagnostics = made.flatMap(({ compiled }) => compiled.diagnostics)
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  const revisions: Record<string, Revision> = {}
  for (const { compiled: { revision } } of made) if (revision) revisions[revision.slug] = withModules(revision, ground)
  const glosses: Glosses = Object.fromEntries(made.flatMap(({ compiled: { revision }, glosses }) => (revision ? [[revision.slug, glosses]] : [])))
  const specs = Object.values(ground.env.clients)
  const clients = Object.fromEntries(specs.map(({ id, name }) => [id, name]))
  const screens = Object.fromEntries(specs.map(({ id, labels, all }) => [id, { labels, reads: all['read-look'] }]))
  const rest = { revisions, norms: ground.env.norms, stickers: ground.env.stickers, overlays: ground.env.overlays, house: ground.env.house, clients, screens }
  return { library: { built: createHash('sha256').update(JSON.stringify(rest)).digest('hex'), ...rest }, glosses, handbook: bindHandbook(ground, revisions), diagnostics }
}

type On = { ground: Ground; glossary: Glossary; file: string; ways: boolean }

function make(source: string, { ground: { env, pinyin }, glossary, file, ways }: On): Made {
  const compiled = compile(source, { ...env, file, ways })
  const { revision, said = {} } = compiled
  return { compiled, glosses: revision ? glossStory(revision.story, revision.text.lines, said, glossary, pinyin.parts) : {} }
}

const withModules = (revision: Revision, { modules }: Ground): Revision => ({
  ...revision,
  meta: { ...revision.meta, modules: modules.filter(({ scenarios }) => scenarios.includes(revision.slug)).map(({ id }) => id) },
})

/** Writes the library under `root`. @returns whether it was written */
export const writeLibrary = (library: Library, root: string): boolean => writeWhole(path.join(root, libraryFile), JSON.stringify(library))

/** Writes the handbook under `root`. @returns whether it was written */
export const writeHandbook = (handbook: Handbook, root: string): boolean => writeWhole(path.join(root, handbookFile), JSON.stringify(handbook))

/** Writes the words of all lines under `root`. @returns whether they were written */
export const writeGlosses = (glosses: Glosses, root: string): boolean => writeWhole(path.join(root, glossesFile), JSON.stringify(glosses))

/**
 * Writes the stylesheet of all clients of a content folder under `root`.
 * @returns whether it was written
 * @throws DataError when a look is not one
 */
export const writeLooks = (content: string, root: string): boolean => writeWhole(path.join(root, looksFile), joinLooks(content))

/** Writes what was found, for those who write scenes. @returns whether it was written */
export const writeFound = (found: Found, root: string): boolean => writeWhole(path.join(root, foundFile), JSON.stringify(found))

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
