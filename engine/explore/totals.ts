import type { Sum } from '../types'

/** Every sum with which something can be reached, each as one number. */
export type Totals = Set<number>

const SUM = 1 << 16

/** Adds to `to` what `from` becomes with one more sum. */
export function carry(to: Totals, from: Totals, { earned, possible }: Sum): void {
  const more = earned * SUM + possible
  for (const one of from) to.add(one + more)
}

export const decoded = (totals: Totals): Sum[] => [...totals].map((one) => ({ earned: Math.floor(one / SUM), possible: one % SUM }))
