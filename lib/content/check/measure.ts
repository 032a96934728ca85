import type { Ways } from '../ways'
import type { Revision } from '../types'

export type Measures = { beats: number; points: number; paths: number; states: number; endings: number; minutes: number }

/** How large a scenario is; states and paths are those of the author's own setting, paths exact up to 2^53. */
export function measure({ story, meta }: Revision, [own]: Ways): Measures {
  const explored = own?.explored
  return {
    beats: story.order.length,
    points: meta.points,
    paths: explored?.ok ? Number(explored.paths) : 0,
    states: explored?.ok ? explored.visits.length : 0,
    endings: Object.keys(story.endings).length,
    minutes: meta.minutes,
  }
}
