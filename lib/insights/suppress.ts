import { alike, isSafe, type Piece } from './infer'
import { inQuarters, inThirds, leastMet, shownOf, type Shown, type Tally } from './shown'

/**
 * A row of cells and their total; `total` may hold more than the cells do. Beside a hidden cell a close total would say what it holds, so it is told in words.
 * How close it is, or that it is not told, follows from the cells as shown and from how many were met, never from the total itself: that would be telling too.
 */
export function rowOf(cells: readonly Tally[], total: Tally): { cells: Shown[]; total: Shown } {
  const shown = cells.map(shownOf)
  const rest = total.met - cells.reduce((sum, { met }) => sum + met, 0)
  const pieces: Piece[] = [...cells.map((cell) => ({ met: cell.met, ...alike(cell, shownOf) })), { met: rest, least: 0, most: rest }]
  const isHidden = ({ met }: Piece) => met > 0 && met < leastMet
  const ways = pieces.some(isHidden) ? [inQuarters, inThirds] : [shownOf, inQuarters, inThirds]
  const way = ways.find((show) => isSafe(pieces, total.met, show))
  return { cells: shown, total: way ? way(total) : { as: 'withheld' } }
}

const plus = (sum: Tally, { met, misread }: Tally): Tally => ({ met: sum.met + met, misread: sum.misread + misread })

/** A course over time: weeks are put together until enough was met; what came after the last point waits. Each point is of others than the one before. */
export function pointsOf(weeks: readonly { week: string; tally: Tally }[]): { from: string; to: string; shown: Shown }[] {
  const points: { from: string; to: string; shown: Shown }[] = []
  let open: { from: string; tally: Tally } | null = null
  for (const { week, tally } of weeks) {
    const now: { from: string; tally: Tally } = open ? { from: open.from, tally: plus(open.tally, tally) } : { from: week, tally }
    if (now.tally.met < leastMet) {
      open = now
      continue
    }
    points.push({ from: now.from, to: week, shown: shownOf(now.tally) })
    open = null
  }
  return points
}

/** How choices were spread at a point: as shares, or nothing where too few were there. */
export function spreadOf(times: readonly number[]): Shown[] {
  const met = times.reduce((sum, one) => sum + one, 0)
  return times.map((misread) => (met < leastMet ? { as: 'few' } : shownOf({ met, misread })))
}
