import { leastMet, percentOf, type Shown, type Tally } from './shown'

/** Piece of a total: how many were met, and how many of them may have been misread for all that its own cell tells. */
export type Piece = { met: number; least: number; most: number }
type Show = (tally: Tally) => Shown

const rank = (shown: Shown) => percentOf(shown) ?? -1

/** The counts that look the same as this one. What is shown never falls as the count rises, so the ends are found by halving. */
export function alike({ met, misread }: Tally, show: Show): { least: number; most: number } {
  const own = rank(show({ met, misread }))
  const first = (from: number, to: number, holds: (count: number) => boolean): number => {
    if (from >= to) return to
    const middle = Math.floor((from + to) / 2)
    return holds(middle) ? first(from, middle, holds) : first(middle + 1, to, holds)
  }
  return {
    least: first(0, misread, (count) => rank(show({ met, misread: count })) >= own),
    most: first(misread, met + 1, (count) => rank(show({ met, misread: count })) > own) - 1,
  }
}

/**
 * Whether a total shown this way leaves every piece as open as it should be, whatever the total is: three possible counts of a hidden piece, or as many as it has, and of no piece that
 * all or none did. Asked for all totals there could be, so that the answer itself tells nothing about the one there is.
 */
export function isSafe(pieces: readonly Piece[], met: number, show: Show): boolean {
  const [least, most] = [pieces.reduce((sum, piece) => sum + piece.least, 0), pieces.reduce((sum, piece) => sum + piece.most, 0)]
  const watched = pieces.filter(canClose)
  for (let at = least; at <= most; at = alike({ met, misread: at }, show).most + 1) {
    const whole = alike({ met, misread: at }, show)
    if (!watched.every((piece) => isOpen(piece, Math.max(piece.least, whole.least - most + piece.most), Math.min(piece.most, whole.most - least + piece.least)))) return false
  }
  return true
}

/** Whether a total could say more of it than its own cell has told: not of a plain share, which is neither all nor none. */
const canClose = ({ met, least, most }: Piece) => most > least && (met < leastMet || least === 0 || most === met)

const isOpen = ({ met }: Piece, low: number, high: number) => (met < leastMet ? high - low >= Math.min(2, met) : low < high || (low > 0 && low < met))
