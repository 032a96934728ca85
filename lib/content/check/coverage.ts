import { moveKinds } from '@/engine'
import { patternsOf } from '../checks/walk'
import type { Ground } from '../load'
import type { Revision } from '../types'

/** Which scenarios hold what, by id; an empty list is a gap. `languages`: those with every Chinese line in it. */
export type Coverage = Record<'norms' | 'seeds' | 'overlays' | 'clients' | 'moves' | 'languages', Record<string, string[]>>
/** A scenario as far as it covers something. `seeds`: the rows that a point or event of it teaches. */
export type Covering = { revision: Revision; seeds: string[] }

/** What all scenarios together cover of what there is. */
export function coverageOf(scenes: Covering[], { norms, seeds, env }: Ground): Coverage {
  const by = (ids: string[], holds: (scene: Covering) => string[]): Record<string, string[]> => {
    const held = scenes.map((scene) => ({ slug: scene.revision.slug, ids: new Set(holds(scene)) }))
    return Object.fromEntries(ids.map((id) => [id, held.filter((one) => one.ids.has(id)).map(({ slug }) => slug)]))
  }
  return {
    norms: by(Object.keys(norms.norms), ({ revision }) => revision.meta.norms.map(({ id }) => id)),
    seeds: by(seeds.map(({ id }) => id), (scene) => scene.seeds),
    overlays: by(Object.keys(env.overlays), ({ revision }) => revision.meta.overlays),
    clients: by(Object.keys(env.clients), ({ revision }) => revision.meta.clients),
    moves: by([...moveKinds], ({ revision }) => movesIn(revision)),
    languages: by(['zh', 'en'], ({ revision }) => languagesOf(revision)),
  }
}

const movesIn = ({ story }: Revision): string[] =>
  Object.values(story.beats).flatMap(({ script }) => script.flatMap((entry) => (entry.do === 'point' ? entry.point.choices.flatMap((choice) => patternsOf(choice).map(({ kind }) => kind)) : [])))

const languagesOf = ({ text }: Revision): string[] => ['zh', ...(Object.values(text.lines).every(({ en, pinyin }) => pinyin.length === 0 || en !== '') ? ['en'] : [])]
