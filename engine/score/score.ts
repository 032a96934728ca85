import type { Band, NormIndex, Rubric, Score, Setting, State, Story, Sum } from '../types'
import { encounters } from './encounters'
import type { Encounter } from './encounters'
import { markOf, plus, sumOf, zero } from './rates'

const POINTS_FOR_A_BAND = 3

export const total = (met: readonly Encounter[]): Sum => met.reduce((sum, one) => plus(sum, sumOf(one.grades)), zero)

/** Below 70 %, 70 to below 88 %, 88 % and up; in whole numbers, so that a limit is never missed by a rounding. */
export function bandOf({ earned, possible }: Sum): Band {
  return earned * 100 >= possible * 88 ? 'at-home' : earned * 100 >= possible * 70 ? 'getting-it' : 'finding-your-feet'
}

/** Plain sums over norms and points met, at any moment of an attempt. */
export function score({ story, rubric, norms, setting, state }: { story: Story; rubric: Rubric; norms: NormIndex; setting: Setting; state: State }): Score {
  const met = encounters({ story, rubric, setting, state })
  const acted = met.filter((one) => one.role !== 'read')
  const act = total(acted)
  const read = total(met.filter((one) => one.role === 'read'))
  const grades = met.flatMap((one) => one.grades)
  const scored = acted.filter((one) => sumOf(one.grades).possible > 0).length
  const dimensions = norms.dimensions.flatMap(({ id, name }) => {
    const sum = sumOf(grades.filter((one) => norms.norms[one.norm]?.dimension === id))
    return sum.possible > 0 ? [{ id, name, ...sum }] : []
  })
  const marks = [...new Set(grades.map((one) => one.norm))].map((id) => ({
    id,
    name: norms.norms[id]?.name ?? { zh: id, en: id },
    marks: grades.filter((one) => one.norm === id).map(markOf),
  }))
  return { ...plus(act, read), band: scored < POINTS_FOR_A_BAND ? null : bandOf(act), act, read, dimensions, norms: marks }
}
