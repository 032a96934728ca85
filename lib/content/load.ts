import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { loadClients } from './clients'
import type { Env } from './env'
import { loadHouse } from './house'
import { loadOverlays, loadReactions, loadSeeds, loadStatuses, loadStickers, type SeedRow } from './lists'
import { loadModules, loadPaths, type Module, type Path } from './modules'
import { loadNorms, normIndex, type Norms } from './norms'
import { loadPinyin, type Pinyin } from './pinyin'
import { attempt, stop, type OnDataError } from './yaml'

/** All content data besides scenarios, and the compiler's environment made of it. */
export type Ground = { norms: Norms; seeds: SeedRow[]; modules: Module[]; paths: Path[]; pinyin: Pinyin; env: Omit<Env, 'file'> }

/**
 * Reads everything that scenarios stand on. What `content` itself does not hold is taken from `home`, the product's own content.
 * @throws DataError with positions, unless `onError` notes it: then what can be read is there
 */
export function loadGround(content: string, home: string = content, onError: OnDataError = stop): Ground {
  const from = (part: string): string => (existsSync(path.join(content, part)) ? content : home)
  const norms = loadNorms(from('norms'), onError)
  const seeds = attempt(onError, () => loadSeeds(from('seeds'))) ?? []
  const pinyin = loadPinyin(from('glossary'))
  const modules = loadModules(content, onError)
  return {
    norms,
    seeds,
    pinyin,
    modules,
    paths: loadPaths(content, modules, onError),
    env: {
      norms: normIndex(norms),
      clients: loadClients(from('clients'), onError),
      stickers: attempt(onError, () => loadStickers(from('stickers.yaml'))) ?? {},
      reactions: attempt(onError, () => loadReactions(from('reactions.yaml'))) ?? [],
      statuses: attempt(onError, () => loadStatuses(from('statuses.yaml'))) ?? {},
      overlays: attempt(onError, () => loadOverlays(from('overlays.yaml'))) ?? {},
      house: attempt(onError, () => loadHouse(from('house.yaml'))) ?? {},
      seeds: new Set(seeds.map((row) => row.id)),
      pinyin: pinyin.words,
      doubtful: pinyin.heteronyms,
    },
  }
}

/** Scenario files under a content folder, examples last, sorted, as paths that begin with `content`. */
export function scenarioFiles(content: string): string[] {
  return ['scenarios', 'examples'].map((part) => path.join(content, part)).filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx')).sort().map((name) => path.join(folder, name)),
  )
}
