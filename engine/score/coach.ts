import { localTime } from '../time'
import type { Coach, NormIndex, Prose, Rubric, Setting, State, Story } from '../types'
import { visible } from '../world'
import { grade, normRates, ratesOf } from './rates'

/**
 * The word after a decision, in practice only: null in an assessment, for a wait or an unforeseen gesture, and where the
 * author rated and said nothing.
 */
export function coach({ story, rubric, prose, norms, setting, state }: { story: Story; rubric: Rubric; prose: Prose; norms: NormIndex; setting: Setting; state: State }): Coach | null {
  const last = state.turns.at(-1)
  if (!last || setting.mode !== 'practice') return null
  const { turn, point, choice, signals, at } = last.decision
  if (choice === '~wait' || choice === '~free') return null
  const grades = grade(rubric, setting.overlay, point, ratesOf(rubric, setting.overlay, point, choice), last.available, signals)
  const feedback = prose.feedback[point]?.[choice] ?? []
  if (grades.length === 0 && feedback.length === 0) return null
  const reacted = state.log.slice(last.logFrom, last.reactedTo).findLast((event) => visible(story, event))
  return {
    turn,
    until: localTime(story, reacted?.at ?? at),
    norms: normRates(grades, norms),
    feedback,
    signals: signals.flatMap((signal) => (prose.points[point]?.signals[signal] ? [prose.points[point].signals[signal]] : [])),
  }
}
