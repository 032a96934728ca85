import { keyedHash } from './hash'
import { parseId } from './types'
import type { OpaqueId } from './types'

type Kind = 'cast' | 'channel' | 'chat' | 'choice' | 'ending' | 'event' | 'file' | 'point'
/** An id as the browser knows it. A choice's is drawn from its point and its own id. */
export type Opaque = (kind: Kind, id: string, within?: string) => OpaqueId

/** The ids of one attempt; they tell nothing to whom does not hold the seed. */
export function opener(seed: string): Opaque {
  const known = new Map<string, OpaqueId>()
  return (kind, id, within = '') => {
    const text = `${kind}:${within}:${id}`
    const found = known.get(text)
    if (found) return found
    const opaque = parseId<'opaque'>(keyedHash(seed, text))
    known.set(text, opaque)
    return opaque
  }
}

/** The order in which an attempt shows the choices of a point. */
export const shuffled = <T extends { id: string }>(seed: string, point: string, list: readonly T[]): T[] =>
  list.map((item) => ({ item, rank: keyedHash(seed, `order:${point}:${item.id}`) })).sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ item }) => item)
