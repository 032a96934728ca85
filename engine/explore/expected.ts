import { plus, zero } from '../score/rates'
import type { Choice, DecisionPoint, Rubric, Setting, Story, Sum } from '../types'
import { pointOf } from '../world'
import { explore } from './explore'
import type { Edge, Explored, Visit } from './types'

/**
 * Weights for the choices of a point, in the order given. At a main or read point they are shares of the whole (all zero:
 * each alike). An aside is put before the policy once, when it is first open, before the main point: its weights are
 * probabilities, and what they lack of 1 is the probability of leaving it undone. Silence before the last stage only waits;
 * the policy is then consulted again.
 */
export type Policy = (point: DecisionPoint, available: Choice[]) => number[]

type Way = { chance: number; edge: Edge }

const scaled = (sum: Sum, by: number): Sum => ({ earned: sum.earned * by, possible: sum.possible * by })

/** What a policy earns on average, exact over all states. Null when the story cannot be explored. */
export function expected(story: Story, rubric: Rubric, setting: Setting, policy: Policy, explored = explore(story, rubric, setting)): Sum | null {
  return explored.ok ? expectedOver(story, policy, explored) : null
}

function expectedOver(story: Story, policy: Policy, explored: Explored): Sum {
  const visits = new Map(explored.visits.map((visit) => [visit.key, visit]))
  const leaving = new Map<string, Edge[]>()
  for (const edge of explored.edges) leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge])
  const known = new Map<string, Sum>()

  const ways = (visit: Visit, offer: Visit['offers'][number], whole: boolean): Way[] => {
    const point = pointOf(story, offer.point)
    const choices = point?.choices.filter((choice) => offer.available.includes(choice.id)) ?? []
    const given = point ? policy(point, choices) : []
    const sum = given.reduce((all, weight) => all + weight, 0)
    const by = sum > 1 || (whole && sum > 0) ? 1 / sum : 1
    return choices.flatMap((choice, at) => {
      const chance = whole && sum === 0 ? 1 / choices.length : (given[at] ?? 0) * by
      const edge = (leaving.get(visit.key) ?? []).find((one) => one.point === offer.point && one.choice === choice.id)
      return edge && chance > 0 ? [{ chance, edge }] : []
    })
  }

  const worth = (key: string, left: string[]): Sum => {
    const visit = visits.get(key)
    if (!visit) return zero
    const memo = `${key}\n${left.join()}`
    const found = known.get(memo)
    if (found) return found
    const aside = visit.offers.slice(1).find((offer) => !left.includes(offer.point))
    const offer = aside ?? visit.offers[0]
    const made = offer ? ways(visit, offer, !aside) : []
    const done = made.reduce((sum, { chance, edge }) => plus(sum, scaled(plus(edge.sum, worth(edge.to, left)), chance)), zero)
    const undone = aside ? 1 - made.reduce((sum, { chance }) => sum + chance, 0) : 0
    const value = aside && undone > 1e-12 ? plus(done, scaled(worth(key, [...left, aside.point]), undone)) : done
    known.set(memo, value)
    return value
  }
  return worth(explored.start, [])
}
