import type { Mark } from '@/engine/types'
import type { Norm } from './words'

/** How a norm stands now: its latest mark that counts; contested only when there is no other. */
export function nowOf({ first, since }: Norm): Mark | undefined {
  const all = [...first, ...since]
  return all.findLast((mark) => mark !== 'contested' && mark !== 'not-shown') ?? all.at(-1)
}

const ranks: Record<Mark, number> = { none: 0, half: 1, full: 2, contested: 3, 'not-shown': 4 }

/** What was missed last comes first, then what was half there; within that as they come. */
export const inOrder = (norms: readonly Norm[]): Norm[] => {
  const rank = (norm: Norm) => ranks[nowOf(norm) ?? 'not-shown']
  return norms.filter(({ first }) => first.length > 0).sort((a, b) => rank(a) - rank(b))
}
