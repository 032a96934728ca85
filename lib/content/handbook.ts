import path from 'node:path'
import { builtFile } from './built'
import type { Ground } from './load'
import type { Module, Path } from './modules'
import type { Dimension, Norm } from './norms'
import type { Library } from './types'

/** Where the handbook lies under the root. Apart from the library: what plays has no use for it. */
export const handbookFile = path.join('.content', 'handbook.json')

/** What is there to be read: norms by dimension, in each by the sound of their names; modules and paths in order, with the scenarios that there are. */
export type Handbook = { dimensions: Dimension[]; norms: HandbookNorm[]; modules: Module[]; paths: Path[] }
export type HandbookNorm = Norm & { pinyin: string[] } // of its name, as words

/** Puts the handbook together. A module without any scenario is left out, and with it its place in a path. */
export function bindHandbook({ norms: { norms, dimensions }, modules: all, paths, env }: Pick<Ground, 'norms' | 'modules' | 'paths' | 'env'>, revisions: Library['revisions']): Handbook {
  const rank = (norm: Norm): number => dimensions.findIndex(({ id }) => id === norm.dimension)
  const sorted = Object.values(norms).sort((a, b) => rank(a) - rank(b) || a.name.zh.localeCompare(b.name.zh, 'zh-Hans-CN'))
  const isOffered = (slug: string): boolean => revisions[slug] !== undefined && !revisions[slug].meta.example
  const modules = all.map((one) => ({ ...one, scenarios: one.scenarios.filter(isOffered) })).filter(({ scenarios }) => scenarios.length > 0)
  const known = new Set(modules.map(({ id }) => id))
  return {
    dimensions,
    norms: sorted.map((norm) => ({ ...norm, pinyin: env.pinyin(norm.name.zh, {}) })),
    modules: modules.map((one) => ({ ...one, after: one.after.filter((id) => known.has(id)) })),
    paths: paths.map((one) => ({ ...one, modules: one.modules.filter((id) => known.has(id)) })),
  }
}

/** The file is our own product, written whole by `writeHandbook`. */
const parseHandbook = (text: string): Handbook => JSON.parse(text)
const read = builtFile(handbookFile, parseHandbook)

/**
 * What is there to be read.
 * @throws when nothing has been built yet
 */
export function handbook(root?: string): Handbook {
  const found = read(root)
  if (!found) throw new Error(`No compiled content at ${handbookFile}: run npm run content:build`)
  return found
}
