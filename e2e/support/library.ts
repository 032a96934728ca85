import type { Library, Revision } from '@/lib/content/types'
import { readFileSync } from 'node:fs'

const parseLibrary = (text: string): Library => JSON.parse(text) as Library
const library = (file: string): Library => parseLibrary(readFileSync(file, 'utf8'))
const compiled = '.content/library.json'

/** A scenario as it was compiled for the app under test. */
export const revisionOf = (slug: string, file = compiled): Revision => {
  const revision = library(file).revisions[slug]
  if (!revision) throw new Error(`no scenario ${slug} in ${file}`)
  return revision
}

/** Every scenario on every client it plays on. */
export const scenariosIn = (file = compiled): { slug: string; client: string; title: string }[] =>
  Object.values(library(file).revisions).flatMap(({ slug, meta }) => meta.clients.map((client) => ({ slug, client, title: meta.title.zh })))
