import type { Named, Scene } from './shelves'

/** What the catalogue is narrowed to; empty: not at all. */
export type Filter = { client: string; level: string; norm: string }
export type Choices = Record<keyof Filter, Named[]>

export const noFilter: Filter = { client: '', level: '', norm: '' }
const keys = ['client', 'level', 'norm'] as const

/** The filter in a query, "?client=wecom". */
export function readFilter(search: string): Filter {
  const query = new URLSearchParams(search)
  return { client: query.get('client') ?? '', level: query.get('level') ?? '', norm: query.get('norm') ?? '' }
}

/** The query with this filter in it; what else it says is kept. */
export function writeFilter(search: string, filter: Filter): string {
  const query = new URLSearchParams(search)
  for (const key of keys) {
    if (filter[key]) query.set(key, filter[key])
    else query.delete(key)
  }
  return query.toString()
}

/** Whether a scene is shown. */
export const fits = ({ clients, level, norms }: Scene, filter: Filter): boolean =>
  (!filter.client || clients.some(({ id }) => id === filter.client)) && (!filter.level || level?.id === filter.level) && (!filter.norm || norms.some(({ id }) => id === filter.norm))

/** What the scenes can be narrowed by. A list of one would narrow nothing and is left out. */
export function choicesOf(scenes: readonly Scene[], locale: 'en' | 'zh'): Choices {
  const unique = (all: Named[]) => [...new Map(all.map((one) => [one.id, one])).values()]
  const useful = (all: Named[]) => (all.length > 1 ? all : [])
  const levels = unique(scenes.flatMap(({ level }) => level ?? [])).sort((a, b) => a.id.localeCompare(b.id))
  const norms = unique(scenes.flatMap((scene) => scene.norms.map((norm) => ({ id: norm.id, name: norm[locale] }))))
  return scenes.length < 2 ? { client: [], level: [], norm: [] } : { client: useful(unique(scenes.flatMap(({ clients }) => clients))), level: useful(levels), norm: useful(norms) }
}
