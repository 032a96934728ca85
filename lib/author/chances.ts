import type { Edge, Explored } from '@/engine'

/** How likely each thing is met by somebody who takes any offered row as gladly as another. 0 to 1. */
export type Chances = { point: (id: string) => number; choice: (point: string, choice: string) => number; ending: (id: string) => number }

// As the exploration names the state of having ended so.
const endingKey = (id: string): string => `end ${id}`

/** Forward over all states once: they stand in the order in which they are reached. */
export function chancesOf({ start, visits, edges }: Explored): Chances {
  const leaving = new Map<string, Edge[]>()
  for (const edge of edges) leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge])
  const at = new Map<string, number>([[start, 1]])
  const taken = new Map<Edge, number>()
  for (const { key } of visits) {
    const ways = leaving.get(key) ?? []
    for (const edge of ways) {
      const chance = (at.get(key) ?? 0) / ways.length
      taken.set(edge, chance)
      at.set(edge.to, (at.get(edge.to) ?? 0) + chance)
    }
  }
  const visitOf = new Map(visits.map((visit) => [visit.key, visit]))
  // What is open or on in a state is met on the way in, not again at each turn for which it stays.
  const met = (has: (key: string) => boolean): number =>
    (has(start) ? 1 : 0) + edges.reduce((sum, edge) => sum + (has(edge.to) && !has(edge.from) ? (taken.get(edge) ?? 0) : 0), 0)
  const offers = (id: string) => (key: string) => visitOf.get(key)?.offers.some(({ point }) => point === id) ?? false
  return {
    point: (id) => met(offers(id)),
    choice: (point, choice) => edges.reduce((sum, edge) => sum + (edge.point === point && edge.choice === choice && !edge.waits ? (taken.get(edge) ?? 0) : 0), 0),
    ending: (id) => at.get(endingKey(id)) ?? 0,
  }
}
