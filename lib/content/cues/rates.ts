import type { Choice, ChoiceId, OverlayId, PointId, Policy, Rate, Rubric } from '@/engine'

const ratesOf = (rubric: Rubric, overlay: OverlayId, point: PointId, choice: ChoiceId): Rate[] => {
  const rated = rubric.choices[point]?.[choice]
  return rated?.overlays[overlay] ?? rated?.rates ?? []
}

/** The most that any of these choices earns in each norm of the point; null where none is rated with a number. */
const possible = (rates: Rate[][]): (number | null)[] =>
  (rates[0] ?? []).map((_, norm) => rates.reduce<number | null>((best, one) => (typeof one[norm] === 'number' ? Math.max(best ?? 0, one[norm]) : best), null))

/** What a choice earns of what can be earned there, 0 to 1; null where nothing of it counts. */
export function worth(rubric: Rubric, overlay: OverlayId, point: PointId, choices: readonly Choice[]): (number | null)[] {
  const all = choices.map((choice) => ratesOf(rubric, overlay, point, choice.id))
  const best = possible(all)
  return all.map((rates) => {
    const counted = rates.flatMap((rate, norm) => (typeof rate === 'number' ? [{ rate, of: best[norm] ?? 0 }] : []))
    const of = counted.reduce((sum, one) => sum + one.of, 0)
    return of > 0 ? counted.reduce((sum, one) => sum + one.rate, 0) / of : null
  })
}

/** The key: at each point a choice that is best in every norm. Asides are done. */
export const keyPolicy = (rubric: Rubric, overlay: OverlayId): Policy => (point, available) => {
  const all = available.map((choice) => ratesOf(rubric, overlay, point.id, choice.id))
  const best = possible(all)
  const right = all.findIndex((rates) => rates.every((rate, norm) => (best[norm] === null ? rate !== 'contested' : rate === best[norm])))
  const values = worth(rubric, overlay, point.id, available).map((value) => value ?? -1)
  const chosen = right >= 0 ? right : values.indexOf(Math.max(...values))
  return available.map((_, index) => (index === chosen ? 1 : 0))
}
