import type { Library, Revision } from '@/lib/content/types'
import { readFileSync } from 'node:fs'

const parseLibrary = (text: string): Library => JSON.parse(text) as Library

/** A scenario as it was compiled for the app under test. */
export const revisionOf = (slug: string, file = '.content/library.json'): Revision => {
  const revision = parseLibrary(readFileSync(file, 'utf8')).revisions[slug]
  if (!revision) throw new Error(`no scenario ${slug} in ${file}`)
  return revision
}
