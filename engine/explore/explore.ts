import type { OverlayId, Rubric, Setting, Story } from '../types'
import { zero } from '../score/rates'
import { overlayCourse } from './settings'
import { decoded } from './totals'
import type { Exploration } from './types'
import { walk, type Walked } from './walk'

/**
 * Enumerates the states of a story, not its paths: forward, driving the real transition with every choice that can be named,
 * and merging states whose futures are the same. Unforeseen gestures are left out: they change nothing that counts.
 */
export const explore = (story: Story, rubric: Rubric, setting: Setting): Exploration => inOverlay(walk(story, rubric, setting, [setting.overlay]), 0)

/** The same for many settings, in their order. Overlays that no condition tells apart share their states, and are only graded apart. */
export function exploreAll(story: Story, rubric: Rubric, settings: Setting[]): { setting: Setting; explored: Exploration }[] {
  const inCourse = overlayCourse(story)
  const courseOf = (setting: Setting): string => JSON.stringify({ ...setting, overlay: inCourse(setting.overlay) })
  const known = new Map<string, { walked: Walked; overlays: OverlayId[] }>()
  return settings.map((setting) => {
    const course = courseOf(setting)
    const overlays = known.get(course)?.overlays ?? settings.filter((one) => courseOf(one) === course).map(({ overlay }) => overlay)
    const { walked } = known.get(course) ?? { walked: walk(story, rubric, setting, overlays) }
    known.set(course, { walked, overlays })
    return { setting, explored: inOverlay(walked, overlays.indexOf(setting.overlay)) }
  })
}

function inOverlay(walked: Walked, at: number): Exploration {
  if (!walked.ok) return walked
  const { edges, endings, withoutBest, ...shared } = walked
  return {
    ...shared,
    edges: edges.map(({ sums, ...edge }) => ({ ...edge, sum: sums[at] ?? zero })),
    endings: Object.fromEntries(Object.entries(endings).map(([id, { paths, totals }]) => [id, { paths, totals: decoded(totals[at] ?? new Set()) }])),
    withoutBest: withoutBest[at] ?? [],
  }
}
