import { Graph, layout as arrange } from '@dagrejs/dagre'
import type { Atlas } from './atlas'

export type Box = { id: string; kind: 'beat' | 'ending'; x: number; y: number; width: number; height: number } // the middle, in pixels
export type Arrow = { from: string; to: string; when: string[]; points: { x: number; y: number }[] }
export type Drawing = { width: number; height: number; boxes: Box[]; arrows: Arrow[] }

const box = { width: 172, height: 58 }

/** Where beats and endings lie when the story runs from left to right; ways between the same two are one arrow. */
export function layout({ beats, endings, routes }: Atlas): Drawing {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 22, ranksep: 46, marginx: 8, marginy: 8 })
  graph.setDefaultEdgeLabel(() => ({}))
  const kinds = new Map<string, Box['kind']>([...beats.map(({ id }) => [id, 'beat'] as const), ...endings.map(({ id }) => [id, 'ending'] as const)])
  for (const id of kinds.keys()) graph.setNode(id, { ...box })
  const between = new Map<string, { from: string; to: string; when: string[] }>()
  for (const { from, to, when } of routes) {
    const known = between.get(`${from} ${to}`) ?? { from, to, when: [] }
    between.set(`${from} ${to}`, { ...known, when: [...known.when, when] })
    graph.setEdge(from, to)
  }
  arrange(graph)
  const { width = 0, height = 0 } = graph.graph()
  const boxes = [...kinds].map(([id, kind]) => ({ id, kind, ...graph.node(id) }))
  return { width, height, boxes: boxes.map(({ id, kind, x = 0, y = 0 }) => ({ id, kind, x, y, ...box })), arrows: [...between.values()].map((one) => ({ ...one, points: graph.edge(one.from, one.to).points ?? [] })) }
}
