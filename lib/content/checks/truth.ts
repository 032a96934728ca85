import type { ChoiceId, Cond, Explored, PointId, Setting } from '@/engine'
import type { Lowered } from '../lower/story'
import { pointsOf } from './walk'
import { ways } from './routes'

type Seen = { setting: Setting; explored: Explored }
type Chosen = Partial<Record<PointId, ChoiceId | '~missed'>>
type Decided = { choice: ChoiceId; before: Chosen }

/**
 * Conditions that always or never hold on the ways that come to them. Looked at where the last point they ask about is decided:
 * there the exploration still tells apart everything the condition reads.
 */
export const checkTruth = (lowered: Lowered, all: Seen[]): void => {
  const { marks, report } = lowered.context
  const places = pointsOf(lowered)
  const out = ways(lowered)
  const decided = all.map(({ setting, explored }) => ({ setting, at: decidedAt(explored) }))
  for (const { written, beat } of marks.conds) {
    const asked = places.filter(({ point }) => written.cond.some(atom => 'point' in atom && atom.point === point.id))
    const last = asked.at(-1)
    if (!last || last.point.role === 'aside' || avoidable(out, lowered.story.order[0] ?? '', last.beat, beat)) continue
    const truths = new Set<boolean>()
    const leading = new Set(last.point.choices.filter(({ to }) => reaches(out, to ? ('beat' in to ? to.beat : to.ending) : last.beat, beat)).map(({ id }) => id))
    for (const { setting, at } of decided)
      for (const { choice, before } of at.get(last.point.id) ?? [])
        if (leading.has(choice)) truths.add(holds(written.cond, { ...before, [last.point.id]: choice }, setting))
    const [only] = truths
    if (truths.size === 1) report(only ? 'RQ062' : 'RQ063', written.at, { value: written.text })
  }
}

/** What was chosen at each point, and before it. */
const decidedAt = ({ visits, edges }: Explored): Map<PointId, Decided[]> => {
  const chosen = new Map(visits.map(visit => [visit.key, visit.state.chosen]))
  const at = new Map<PointId, Decided[]>()
  for (const { from, point, choice, waits } of edges) {
    if (waits) continue
    const here = at.get(point) ?? []
    here.push({ choice, before: chosen.get(from) ?? {} })
    at.set(point, here)
  }
  return at
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
