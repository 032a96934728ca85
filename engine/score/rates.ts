import type { ChoiceId, Mark, NormId, NormIndex, NormRate, OverlayId, PointId, Rate, Rubric, SignalId, Sum } from '../types'

/** What one norm got at one point. `possible` is null where no choice in that state could earn anything. */
export type Grade = { norm: NormId; rate: Rate; possible: number | null }

export const zero: Sum = { earned: 0, possible: 0 }
export const plus = (a: Sum, b: Sum): Sum => ({ earned: a.earned + b.earned, possible: a.possible + b.possible })

/** The ratings of a choice: its overlay's where it has its own, else the base ones. Positional over the point's norms. */
export function ratesOf(rubric: Rubric, overlay: OverlayId, point: PointId, choice: ChoiceId): Rate[] {
  const own = rubric.choices[point]?.[choice]
  return own?.overlays[overlay] ?? own?.rates ?? []
}

function bestOf(rubric: Rubric, overlay: OverlayId, point: PointId, available: readonly ChoiceId[], at: number): number | null {
  let best: number | null = null
  for (const choice of available) {
    const rate = ratesOf(rubric, overlay, point, choice)[at]
    if (typeof rate === 'number' && (best === null || rate > best)) best = rate
  }
  return best
}

/** Signals cap a number; they never raise one, and what is contested or not shown stays so. */
function capped(rubric: Rubric, point: PointId, norm: NormId, rate: Rate, signals: readonly SignalId[]): Rate {
  if (typeof rate !== 'number') return rate
  const caps = signals.flatMap((signal) => rubric.points[point]?.signals[signal]?.[norm] ?? [])
  return caps.reduce((lowest: 0 | 1 | 2 | 3, cap) => (cap < lowest ? cap : lowest), rate)
}

/** The grades of these ratings at a point, against the best that was available there. */
export function grade(rubric: Rubric, overlay: OverlayId, point: PointId, rates: readonly Rate[], available: readonly ChoiceId[], signals: readonly SignalId[]): Grade[] {
  const norms = rubric.points[point]?.norms ?? []
  return norms.map((norm, at) => ({ norm, rate: capped(rubric, point, norm, rates[at] ?? 'not-shown', signals), possible: bestOf(rubric, overlay, point, available, at) }))
}

/** Contested and not-shown take the norm out on both sides. */
export const sumOf = (grades: readonly Grade[]): Sum =>
  grades.reduce((sum, { rate, possible }) => (typeof rate === 'number' && possible !== null ? plus(sum, { earned: Math.min(rate, possible), possible }) : sum), zero)

/** Full: the possible rating; half: at least half of it. */
export function markOf({ rate, possible }: Grade): Mark {
  if (typeof rate !== 'number') return rate
  if (possible === null) return 'not-shown'
  return rate >= possible ? 'full' : rate * 2 >= possible ? 'half' : 'none'
}

export const normRates = (grades: readonly Grade[], norms: NormIndex): NormRate[] =>
  grades.map((one) => ({ id: one.norm, name: norms.norms[one.norm]?.name ?? { zh: one.norm, en: one.norm }, rate: one.rate, mark: markOf(one) }))
