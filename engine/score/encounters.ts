import type { DecisionPoint, Instant, PointId, Rubric, Setting, State, Story } from '../types'
import { pointOf } from '../world'
import { grade, ratesOf } from './rates'
import type { Grade } from './rates'

/** A point that was met and counts: decided in a turn, or an aside whose absence the author calls evidence (turn null). */
export type Encounter = { point: PointId; role: DecisionPoint['role']; turn: number | null; at: Instant; grades: Grade[] }

/** In the order of play, from the given turn and missed aside on. `~wait` and `~free` are not encounters. */
export function encounters({ story, rubric, setting, state }: { story: Story; rubric: Rubric; setting: Setting; state: State }, fromTurn = 0, fromMissed = 0): Encounter[] {
  const { overlay } = setting
  const decided = state.turns.slice(fromTurn).flatMap(({ decision, available }): Encounter[] => {
    const { point, choice, turn, at, signals } = decision
    const role = pointOf(story, point)?.role
    if (choice === '~wait' || choice === '~free' || !role) return []
    return [{ point, role, turn, at, grades: grade(rubric, overlay, point, ratesOf(rubric, overlay, point, choice), available, signals) }]
  })
  const missed = state.missed.slice(fromMissed).flatMap(({ point, available, at }): Encounter[] => {
    const rates = rubric.points[point]?.missed
    const role = pointOf(story, point)?.role
    return rates && role ? [{ point, role, turn: null, at, grades: grade(rubric, overlay, point, rates, available, []) }] : []
  })
  // Sorting is stable: an aside that closed in the moment of a decision stands after it.
  return [...decided, ...missed].sort((a, b) => a.at - b.at)
}
