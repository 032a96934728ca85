import type { ChoiceId, Cond, Explored, PointId, Setting } from '@/engine'
import type { Lowered } from '../lower/story'
import { pointsOf } from './walk'
import { ways } from './routes'

type Seen = { setting: Setting; explored: Explored }
type Chosen = Partial<Record<PointId, ChoiceId | '~missed'>>

/**
 * Conditions that always or never hold on the ways that come to them. Looked at where the last point they ask about is decided:
 * there the exploration still tells apart everything the condition reads.
 */
export const checkTruth = (lowered: Lowered, all: Seen[]): void => {
  const { marks, report } = lowered.context
  const places = pointsOf(lowered)
  const out = ways(lowered)
  for (const { written, beat } of marks.conds) {
    const asked = places.filter(({ point }) => written.cond.some(atom => 'point' in atom && atom.point === point.id))
    const last = asked.at(-1)
    if (!last || last.point.role === 'aside' || avoidable(out, lowered.story.order[0] ?? '', last.beat, beat)) continue
    const truths = new Set<boolean>()
    for (const { setting, explored } of all) {
      const states = new Map(explored.visits.map(visit => [visit.key, visit.state]))
      for (const edge of explored.edges) {
        if (edge.point !== last.point.id || edge.waits) continue
        const to = last.point.choices.find(choice => choice.id === edge.choice)?.to
        const from = to ? ('beat' in to ? to.beat : to.ending) : last.beat
        if (reaches(out, from, beat)) truths.add(true === holds(written.cond, { ...states.get(edge.from)?.chosen, [edge.point]: edge.choice }, setting))
      }
    }
    const [only] = truths
    if (truths.size === 1) report(only ? 'RQ062' : 'RQ063', written.at, { value: written.text })
  }
}

const holds = (cond: Cond, chosen: Chosen, setting: Setting): boolean =>
  cond.every(atom => {
    const value = 'point' in atom ? chosen[atom.point] : atom.setting === 'overlay' ? setting.overlay : atom.setting === 'client' ? setting.client : setting.house[atom.setting.slice('house.'.length)]
    return atom.in.some(one => one === value) !== Boolean(atom.not)
  })

const reaches = (out: Map<string, string[]>, from: string, to: string, without?: string, seen = new Set<string>()): boolean => {
  if (from === without || seen.has(from)) return false
  if (from === to) return true
  seen.add(from)
  return (out.get(from) ?? []).some(next => reaches(out, next, to, without, seen))
}

/** Whether some way comes to `to` without the beat in which the point stands: then the point may be unmet there. */
const avoidable = (out: Map<string, string[]>, first: string, point: string, to: string): boolean => point !== to && reaches(out, first, to, point)
