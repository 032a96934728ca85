import { available } from '../available'
import { encounters } from '../score/encounters'
import { total } from '../score/score'
import { beginWatched, stepWatched } from '../step'
import { decide } from '../submit'
import { parseId } from '../types'
import type { BeatId, EndingId, OverlayId, Rubric, Setting, State, Story, Sum } from '../types'
import { openPoints } from '../world'
import { bestIn } from './best'
import { keysOf } from './key'
import { rankOf, topological } from './order'
import { reading } from './pace'
import { carry, type Totals } from './totals'
import type { Edge, Explored, Unexplored, Visit } from './types'
import { watching } from './watching'

const MOST_STATES = 20_000
const MOST_NAMED = 5

/** A state on its way: everything that forward passes carry besides it; totals per overlay. */
type Reached = Visit & { totals: Totals[]; longest: number; likely: number }
type From = { here: Pick<Reached, 'paths' | 'totals'>; sums: Sum[]; longest: number; likely: number }
/** What is found out for several overlays at once: sums, totals and points without a best choice stand in their order. */
export type Walk = Omit<Explored, 'edges' | 'endings' | 'withoutBest'> & {
  edges: (Omit<Edge, 'sum'> & { sums: Sum[] })[]
  endings: Record<EndingId, { paths: bigint; totals: Totals[] }>
  withoutBest: Explored['withoutBest'][]
}
export type Walked = Walk | Unexplored

/** Goes through all states of a story in one setting, grading every decision in each of the overlays. */
export function walk(story: Story, rubric: Rubric, setting: Setting, overlays: OverlayId[]): Walked {
  const order = topological(story)
  if (!order) return { ok: false, code: 'cycle' }
  const places = new Map<string, number>(order.map((beat, place) => [beat, place]))
  const keyOf = keysOf(story, setting)
  const hasBest = bestIn(rubric, overlays)
  const settings = overlays.map((overlay): Setting => ({ ...setting, overlay }))
  const { watch, arrivals, late } = watching()
  const endings: Walk['endings'] = {}
  const choices: Walk['choices'] = {}
  const withoutBest: Walk['withoutBest'] = overlays.map(() => [])
  const waiting = new Map<number, Map<string, Reached>>()
  const costs = new Map<string, number>()
  const visits: Visit[] = []
  const edges: Walk['edges'] = []
  let [paths, longest, typical, characters] = [0n, 0, 0, 0]
  const none = (): Totals[] => overlays.map(() => new Set())
  const carryAll = (to: Totals[], { here, sums }: From): void => to.forEach((one, at) => carry(one, here.totals[at] ?? new Set(), sums[at] ?? { earned: 0, possible: 0 }))

  const arrive = (state: State, from: From): string => {
    const { key, facts } = keyOf(state)
    if ('ending' in state.at) {
      const known = (endings[state.at.ending] ??= { paths: 0n, totals: none() })
      known.paths += from.here.paths
      carryAll(known.totals, from)
      paths += from.here.paths
      longest = Math.max(longest, from.longest)
      return key
    }
    const rank = rankOf(places, state)
    const level = waiting.get(rank) ?? new Map<string, Reached>()
    waiting.set(rank, level)
    const known = level.get(key) ?? { key, state, offers: [], paths: 0n, totals: none(), longest: 0, likely: 0 }
    if (!level.has(key)) for (const fact of facts) costs.set(fact, (costs.get(fact) ?? 0) + 1)
    level.set(key, known)
    if (state.clock > known.state.clock) known.state = state
    known.paths += from.here.paths
    known.longest = Math.max(known.longest, from.longest)
    known.likely += from.likely
    carryAll(known.totals, from)
    return key
  }

  const leave = (here: Reached): void => {
    const { state } = here
    const world = { story, setting, state }
    const offers = openPoints(state).map((open) => ({ open, choices: available(world, open) }))
    here.offers = offers.map((offer) => ({ point: offer.open.point, available: offer.choices.map((choice) => choice.id) }))
    for (const offer of offers) {
      hasBest(world, offer.open, offer.choices).forEach((best, at) => {
        if (!best && !withoutBest[at]?.some((one) => one.point === offer.open.point)) withoutBest[at]?.push({ point: offer.open.point, available: offer.choices.map((choice) => choice.id) })
      })
    }
    const ways = offers.reduce((sum, offer) => sum + offer.choices.length, 0)
    for (const offer of offers) {
      const { point } = offer.open
      for (const choice of offer.choices) {
        const decision = decide(world, { choiceId: choice.id, point })
        const next = decision.ok ? stepWatched(story, setting, state, decision.value, watch) : null
        if (!decision.ok || !next) continue
        const sums = settings.map((one) => total(encounters({ story, rubric, setting: one, state: next }, state.turns.length, state.missed.length)))
        const read = reading(story, next, state.log.length)
        const likely = here.likely / ways
        typical += likely * read.seconds
        characters += likely * read.characters
        const to = arrive(next, { here, sums, longest: here.longest + read.seconds, likely })
        edges.push({ from: here.key, point, choice: choice.id, to, sums, waits: decision.value.choice === '~wait' })
        const reached = (choices[point] ??= [])
        if (!reached.includes(choice.id)) reached.push(choice.id)
      }
    }
    visits.push(here)
  }

  const first = beginWatched(story, setting, watch)
  const begun = reading(story, first, 0)
  typical += begun.seconds
  characters += begun.characters
  const nothing = overlays.map((): Sum => ({ earned: 0, possible: 0 }))
  const start = arrive(first, { here: { paths: 1n, totals: overlays.map(() => new Set([0])) }, sums: nothing, longest: begun.seconds, likely: 1 })
  while (waiting.size > 0) {
    const rank = Math.min(...waiting.keys())
    const level = waiting.get(rank)
    waiting.delete(rank)
    for (const here of level?.values() ?? []) {
      if (visits.length >= MOST_STATES) return { ok: false, code: 'too-many-states', conditions: costly(costs) }
      leave(here)
    }
  }
  const beats = Object.keys(arrivals).map((id): BeatId => parseId<'beat'>(id))
  const points = [...new Set(visits.flatMap((visit) => visit.offers.map((offer) => offer.point)))]
  return { ok: true, paths, start, visits, edges, beats, points, endings, choices, arrivals, late, withoutBest, minutes: { longest: longest / 60, typical: typical / 60 }, characters }
}

// The conditions that are alive in most states are what multiplies them.
const costly = (costs: Map<string, number>): string[] => [...costs].sort((a, b) => b[1] - a[1]).slice(0, MOST_NAMED).map(([name]) => name)
