import { explore, settings } from '@/engine'
import type { Revision } from '../types'

export type Measures = { beats: number; points: number; paths: number; states: number; endings: number; minutes: number }

/** How large a scenario is, in the author's own setting. `paths` is exact up to 2^53. */
export function measure({ story, rubric, meta }: Revision): Measures {
  const [own] = settings(story, rubric)
  const explored = own && explore(story, rubric, own)
  return {
    beats: story.order.length,
    points: meta.points,
    paths: explored?.ok ? Number(explored.paths) : 0,
    states: explored?.ok ? explored.visits.length : 0,
    endings: Object.keys(story.endings).length,
    minutes: meta.minutes,
  }
}
