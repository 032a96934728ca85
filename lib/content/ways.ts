import { exploreAll, settings, type Exploration, type Rubric, type Setting, type Story } from '@/engine'

/** A story's states in every setting that makes a difference; the author's own comes first. */
export type Ways = { setting: Setting; explored: Exploration }[]

const known = new WeakMap<Story, { rubric: Rubric; ways: Ways }>()

/** Goes through a story once, however many ask. */
export function waysOf({ story, rubric }: { story: Story; rubric: Rubric }): Ways {
  const found = known.get(story)
  if (found?.rubric === rubric) return found.ways
  const ways = exploreAll(story, rubric, settings(story, rubric))
  known.set(story, { rubric, ways })
  return ways
}
