import { available } from '../available'
import { encounters } from '../score/encounters'
import { total } from '../score/score'
import { beginWatched, stepWatched } from '../step'
import type { Watch } from '../run'
import { decide } from '../submit'
import { parseId } from '../types'
import type { BeatId, Rubric, Setting, State, Story, Sum } from '../types'
import { openPoints } from '../world'
import { hasBest } from './best'
import { keysOf } from './key'
import { rankOf, topological } from './order'
import { readingTime } from './pace'
import type { Edge, Exploration, Explored, Visit } from './types'

const MOST_STATES = 20_000
const MOST_NAMED = 5
const SUM = 1 << 16

/** A state on its way: everything that forward passes carry besides it. */
type Node = Visit & { totals: Set<number>; longest: number; likely: number }
type Out = Pick<Explored, 'endings' | 'arrivals' | 'late' | 'withoutBest' | 'choices'>

const coded = (totals: Set<number>, sum: Sum): number[] => [...totals].map((one) => one + sum.earned * SUM + sum.possible)
const decoded = (totals: Set<number>): Sum[] => [...totals].map((one) => ({ earned: Math.floor(one / SUM), possible: one % SUM }))

function watching({ arrivals, late }: Out): Watch {
  return {
    beat: (id, at) => { arrivals[id] = Math.max(arrivals[id] ?? 0, at) },
    late: (what, due, at) => {
      const known = late.find((one) => JSON.stringify(one.what) === JSON.stringify(what))
      if (known) known.at = Math.max(known.at, at)
      else late.push({ what, due, at })
    },
  }
}

/**
 * Enumerates the states of a story, not its paths: forward, driving the real transition with every choice that can be named,
 * and merging states whose futures are the same. Unforeseen gestures are left out: they change nothing that counts.
 */
export function explore(story: Story, rubric: Rubric, setting: Setting): Exploration {
  const order = topological(story)
  if (!order) return { ok: false, code: 'cycle' }
  const places = new Map<string, number>(order.map((beat, place) => [beat, place]))
  const keyOf = keysOf(story, setting)
  const out: Out = { endings: {}, arrivals: {}, late: [], withoutBest: [], choices: {} }
  const watch = watching(out)
  const waiting = new Map<number, Map<string, Node>>()
  const costs = new Map<string, number>()
  const visits: Visit[] = []
  const edges: Edge[] = []
  let [paths, longest, typical] = [0n, 0, 0]

  const arrive = (state: State, from: Omit<Node, 'key' | 'state' | 'offers'>): string => {
    const { key, facts } = keyOf(state)
    if ('ending' in state.at) {
      const known = out.endings[state.at.ending] ?? { paths: 0n, totals: [] }
      const totals = new Set([...known.totals.map((sum) => sum.earned * SUM + sum.possible), ...from.totals])
      out.endings[state.at.ending] = { paths: known.paths + from.paths, totals: decoded(totals) }
      paths += from.paths
      longest = Math.max(longest, from.longest)
      return key
    }
    const rank = rankOf(places, state)
    const level = waiting.get(rank) ?? new Map<string, Node>()
    waiting.set(rank, level)
    const known = level.get(key)
    if (!known) {
      level.set(key, { key, state, offers: [], ...from, totals: new Set(from.totals) })
      for (const fact of facts) costs.set(fact, (costs.get(fact) ?? 0) + 1)
      return key
    }
    if (state.clock > known.state.clock) known.state = state
    known.paths += from.paths
    known.longest = Math.max(known.longest, from.longest)
    known.likely += from.likely
    for (const sum of from.totals) known.totals.add(sum)
    return key
  }

  const leave = (node: Node): void => {
    const { state } = node
    const world = { story, setting, state }
    const offers = openPoints(state).map((open) => ({ open, choices: available(world, open) }))
    node.offers = offers.map(({ open, choices }) => ({ point: open.point, available: choices.map((choice) => choice.id) }))
    for (const { open, choices } of offers) {
      if (!hasBest(world, rubric, open, choices) && !out.withoutBest.some((one) => one.point === open.point)) out.withoutBest.push({ point: open.point, available: choices.map((choice) => choice.id) })
    }
    const ways = offers.reduce((sum, { choices }) => sum + choices.length, 0)
    for (const { open, choices } of offers) {
      for (const choice of choices) {
        const decision = decide(world, { choiceId: choice.id, point: open.point })
        const next = decision.ok ? stepWatched(story, setting, state, decision.value, watch) : null
        if (!decision.ok || !next) continue
        const sum = total(encounters({ story, rubric, setting, state: next }, state.turns.length, state.missed.length))
        const seconds = readingTime(story, next, state.log.length)
        typical += (node.likely / ways) * seconds
        const to = arrive(next, { paths: node.paths, totals: new Set(coded(node.totals, sum)), longest: node.longest + seconds, likely: node.likely / ways })
        edges.push({ from: node.key, point: open.point, choice: choice.id, to, sum, waits: decision.value.choice === '~wait' })
        const reached = (out.choices[open.point] ??= [])
        if (!reached.includes(choice.id)) reached.push(choice.id)
      }
    }
    visits.push(node)
  }

  const first = beginWatched(story, setting, watch)
  const reading = readingTime(story, first, 0)
  typical += reading
  const start = arrive(first, { paths: 1n, totals: new Set([0]), longest: reading, likely: 1 })
  while (waiting.size > 0) {
    const rank = Math.min(...waiting.keys())
    const level = waiting.get(rank)
    waiting.delete(rank)
    for (const node of level?.values() ?? []) {
      if (visits.length >= MOST_STATES) return { ok: false, code: 'too-many-states', conditions: costly(costs) }
      leave(node)
    }
  }
  const beats = Object.keys(out.arrivals).map((id): BeatId => parseId<'beat'>(id))
  const points = [...new Set(visits.flatMap((visit) => visit.offers.map((offer) => offer.point)))]
  return { ok: true, paths, start, visits, edges, beats, points, ...out, minutes: { longest: longest / 60, typical: typical / 60 } }
}

// The conditions that are alive in most states are what multiplies them.
const costly = (costs: Map<string, number>): string[] => [...costs].sort((a, b) => b[1] - a[1]).slice(0, MOST_NAMED).map(([name]) => name)
