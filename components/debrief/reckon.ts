import type { DebriefPoint, NormRate, Sum } from '@/engine/types'

/** Something was missed here, or nothing was done at all: such a point stands open. */
export const missed = (point: DebriefPoint): boolean => point.turn === null || point.norms.some(({ mark }) => mark === 'none')

const landed = (norms: NormRate[]) => norms.every(({ mark }) => mark === 'full' || mark === 'contested' || mark === 'not-shown')

/** Another course worth showing first: one that lands everything, where the one taken did not. */
export const wayForward = (point: DebriefPoint): DebriefPoint['others'][number] | undefined =>
  (landed(point.norms) ? undefined : point.others.find(({ norms }) => landed(norms)))

/** Share earned in per cent, to the nearest 5: finer would claim more than is known. */
export const roundShare = ({ earned, possible }: Sum): number => (possible > 0 ? Math.round((earned / possible) * 20) * 5 : 0)
