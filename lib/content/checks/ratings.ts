import type { Choice, DecisionPoint, OverlayId, Rate } from '@/engine/types'
import type { Lowered } from '../lower/story'
import { placeOf, pointsOf } from './walk'

/** 100 % can be reached in every overlay, and contested choices are no way round the scoring. */
export const checkRatings = (lowered: Lowered): void => {
  const dodged = new Set<string>()
  for (const { point } of pointsOf(lowered)) {
    if (!lowered.rubric.points[point.id]?.norms.length) continue
    const { overlays } = lowered.story
    if (overlays.some(overlay => point.choices.some(choice => ratesIn(lowered, point, choice, overlay).every(rate => rate === 'contested')))) dodged.add(point.id)
    const without = overlays.filter(overlay => !reachable(lowered, point, overlay))
    if (without.length) lowered.context.report('RQ032', placeOf(lowered, 'point', point.id), { id: point.id, where: without.join(', ') })
  }
  const [, second] = [...dodged]
  if (second) lowered.context.report('RQ038', placeOf(lowered, 'point', second), { count: dodged.size, points: [...dodged].join(', ') })
}

export const ratesIn = ({ rubric }: Lowered, point: DecisionPoint, choice: Choice, overlay: OverlayId): Rate[] => {
  const rated = rubric.choices[point.id]?.[choice.id]
  return rated?.overlays[overlay] ?? rated?.rates ?? []
}

const worth = (rate: Rate | undefined): number => (typeof rate === 'number' ? rate : -1)

/** Judged where every choice is always there; what hangs on conditions is judged state by state. */
const reachable = (lowered: Lowered, point: DecisionPoint, overlay: OverlayId): boolean => {
  if (point.choices.some(choice => choice.if)) return true
  const rates = point.choices.map(choice => ratesIn(lowered, point, choice, overlay))
  const most = rates[0]?.map((_, norm) => Math.max(...rates.map(one => worth(one[norm])))) ?? []
  return rates.some(one => !one.includes('contested') && one.every((rate, norm) => worth(rate) === most[norm]))
}
