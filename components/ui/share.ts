import type { Sum } from '@/engine/types'

/** Share earned in per cent, to the nearest 5: finer would claim more than is known. */
export const roundShare = ({ earned, possible }: Sum): number => (possible > 0 ? Math.round((earned / possible) * 20) * 5 : 0)
