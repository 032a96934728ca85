import { expected, type OverlayId, type Policy, type Sum } from '@/engine'
import { tell } from '../check/tell'
import type { Diagnostic } from '../diagnostics/types'
import type { Revision } from '../types'
import { waysOf, type Ways } from '../ways'
import { looks } from './look'
import { modelPolicy, pointsOf } from './model'
import { keyPolicy, worth } from './rates'
import { policyOf, strategies, type StrategyName } from './strategies'

export type CueName = StrategyName | 'model' | 'key'
export type Paid = Sum & { percent: number }
/** What each way of choosing earns, by overlay; and the points at which a strategy found nothing to go by, and guessed. */
export type Cues = { overlays: Record<string, Record<CueName, Paid>>; guessed: Partial<Record<StrategyName, string[]>> }

/** Percent: the most that may be earned without reading; for the key the least. */
export const bars: Record<CueName, number> = { first: 60, last: 60, longest: 60, shortest: 60, politest: 60, silent: 60, sticker: 60, random: 53, model: 60, key: 100 }
export const cueNames: CueName[] = ['first', 'last', 'longest', 'shortest', 'politest', 'silent', 'sticker', 'random', 'model', 'key']

export type Scene = Pick<Revision, 'story' | 'rubric'>
/**
 * Plays a scenario by looks alone, in every setting that makes a difference, and tells where that pays too well.
 * Of several settings with one overlay the worst counts.
 * @param file as diagnostics name it
 */
export function checkCues(scene: Scene, file: string, ways: Ways = waysOf(scene)): { cues: Cues; diagnostics: Diagnostic[] } {
  const { story } = scene
  const cues: Cues = { overlays: {}, guessed: guesses(scene) }
  const diagnostics: Diagnostic[] = []
  if (ways.some(({ explored }) => !explored.ok)) return { cues, diagnostics }
  for (const overlay of story.overlays) {
    const policies = policiesOf(scene, overlay)
    const paid = each((name) => pay(scene, overlay, ways, name, policies[name]))
    cues.overlays[overlay] = paid
    diagnostics.push(...cueNames.flatMap((name) => judge(scene, overlay, name, paid[name], policies[name], file)))
  }
  return { cues, diagnostics }
}

const each = <Value>(make: (name: CueName) => Value): Record<CueName, Value> => ({
  first: make('first'), last: make('last'), longest: make('longest'), shortest: make('shortest'), politest: make('politest'),
  silent: make('silent'), sticker: make('sticker'), random: make('random'), model: make('model'), key: make('key'),
})

function policiesOf({ story, rubric }: Scene, overlay: OverlayId): Record<CueName, Policy> {
  return each((name) => (name === 'key' ? keyPolicy(rubric, overlay) : name === 'model' ? modelPolicy(story, rubric, overlay) : policyOf(name)))
}

/** What a policy earns in one overlay; of several settings the worst counts, for the key the least. */
export function pay({ story, rubric }: Scene, overlay: OverlayId, ways: Ways, name: CueName, policy: Policy): Paid {
  const own = ways.some(({ setting }) => setting.overlay === overlay) ? ways.filter(({ setting }) => setting.overlay === overlay) : ways
  const paid = own.flatMap(({ setting, explored }) => {
    const sum = expected(story, rubric, { ...setting, overlay }, policy, explored)
    return sum ? [{ earned: round(sum.earned), possible: round(sum.possible), percent: round(sum.possible > 0 ? (sum.earned / sum.possible) * 100 : 0) }] : []
  })
  const sign = name === 'key' ? -1 : 1
  return paid.reduce((worst, one) => (sign * one.percent > sign * worst.percent ? one : worst), paid[0] ?? { earned: 0, possible: 0, percent: 0 })
}

function judge(scene: Scene, overlay: OverlayId, name: CueName, { percent }: Paid, policy: Policy, file: string): Diagnostic[] {
  const bar = bars[name]
  if (name === 'key') return percent < bar - 0.05 ? [tell('RQ912', { file }, { percent, overlay })] : []
  if (percent <= bar) return []
  const points = wherePaid(scene, overlay, policy)
  return [name === 'random' ? tell('RQ911', { file }, { percent, overlay, bar, points }) : tell('RQ910', { file }, { strategy: name, percent, overlay, bar, points })]
}

/** The points at which a policy does best, most first. */
export function wherePaid({ story, rubric }: Scene, overlay: OverlayId, policy: Policy): string {
  const paid = pointsOf(story).map((point) => {
    const values = worth(rubric, overlay, point.id, point.choices)
    const weights = policy(point, point.choices)
    return { id: point.id, gain: values.reduce<number>((sum, value, at) => sum + (value ?? 0) * (weights[at] ?? 0), 0) }
  })
  return paid.sort((a, b) => b.gain - a.gain).slice(0, 4).map(({ id }) => id).join(', ')
}

/** Points at which a strategy has nothing to go by. */
function guesses({ story }: Scene): Cues['guessed'] {
  const found: Cues['guessed'] = {}
  for (const name of ['politest', 'longest', 'shortest', 'silent', 'sticker'] as const) {
    const points = pointsOf(story).filter((point) => strategies[name](looks(point, point.choices)) === null && !(name === 'silent' && point.role === 'aside'))
    if (points.length) found[name] = points.map(({ id }) => id)
  }
  return found
}

const round = (number: number): number => Math.round(number * 10) / 10
