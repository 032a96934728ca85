import type { NormId } from './ids'
import type { Pair } from './rubric'

/** Names and grouping of norms: what score, coach and debrief need of `content/norms`. */
export type NormIndex = {
  norms: Record<NormId, { name: Pair; dimension: string }>
  dimensions: { id: string; name: Pair }[] // in the order of the handbook
}
