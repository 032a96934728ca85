import type { Mark } from '@/engine/types'
import type { Met } from './encounters'

/** How a norm stands now: at each point where it was met, the latest mark counts. Contested ones are not counted. */
export type Standing = { norm: string; points: number; full: number; half: number; none: number }

/** Every norm met, in the order of first meeting. */
export function standings(met: readonly Met[]): Standing[] {
  const latest = new Map<string, Map<string, Mark>>()
  for (const { norm, scenario, point, mark } of met) {
    if (mark === 'contested' || mark === 'not-shown') continue
    const points = latest.get(norm) ?? new Map<string, Mark>()
    latest.set(norm, points.set(`${scenario}/${point}`, mark))
  }
  return [...latest].map(([norm, points]) => {
    const count = (mark: Mark) => [...points.values()].filter((one) => one === mark).length
    return { norm, points: points.size, full: count('full'), half: count('half'), none: count('none') }
  })
}

export type Headline = { well: Standing | null; look: Standing | null }

const most = (of: readonly Standing[], value: (one: Standing) => number): Standing | null =>
  of.reduce<Standing | null>((best, one) => (value(one) > 0 && (!best || value(one) > value(best)) ? one : best), null)

/**
 * The one thing that goes well (a norm that lands wherever it was met, the most often met first) and the one to look at
 * (missed most often; where nothing is missed, most often only half there). Of equals the one met earliest.
 */
export function headline(all: readonly Standing[]): Headline {
  const well = most(all.filter(({ points, full }) => full === points), ({ full }) => full)
  const look = most(all, ({ none }) => none) ?? most(all, ({ half }) => half)
  return { well, look }
}
