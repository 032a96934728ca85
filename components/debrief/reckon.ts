import type { DebriefPoint, NormRate } from '@/engine/types'

/** Something was missed here, or nothing was done at all: such a point stands open. */
export const missed = (point: DebriefPoint): boolean => point.turn === null || point.norms.some(({ mark }) => mark === 'none')

const landed = (norms: NormRate[]) => norms.every(({ mark }) => mark === 'full' || mark === 'contested' || mark === 'not-shown')

/** Another course worth showing first: one that lands everything, where the one taken did not. */
export const wayForward = (point: DebriefPoint): DebriefPoint['others'][number] | undefined =>
  (landed(point.norms) ? undefined : point.others.find(({ norms }) => landed(norms)))
