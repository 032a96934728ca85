import type { Choice, Cond, DecisionPoint } from '@/engine/types'
import type { Lowered } from '../lower/story'
import { opposed } from './choices'
import { exclusive, remaining, valuesOf } from './exclusive'
import { choiceAt, isSilence, placeOf, pointsOf } from './walk'

/** Every main point says what letting the window pass means, in every case, and never in two ways. */
export const checkSilence = (lowered: Lowered): void => {
  for (const { point } of pointsOf(lowered)) if (point.role === 'main') silence(lowered, point)
}

const silence = (lowered: Lowered, point: DecisionPoint): void => {
  const { report } = lowered.context
  const silent = point.choices.filter(isSilence)
  silent.forEach((first, index) =>
    silent.slice(index + 1).forEach(second => {
      if (!opposed(first.on, second.on) && !exclusive(lowered, first.if, second.if))
        report('RQ034', choiceAt(lowered, point, second), { id: point.id, first: first.id, second: second.id })
    }),
  )
  if (!covers(lowered, silent)) report('RQ033', placeOf(lowered, 'point', point.id), { id: point.id, where: silent.length ? ' (…)' : '' })
}

/** Whether some silence fits whatever was opened and whatever came before. */
const covers = (lowered: Lowered, silent: Choice[]): boolean => {
  const always = silent.filter(choice => !choice.if)
  if (always.some(({ on }) => !on.seen && !on.unseen)) return true
  if (always.some(a => always.some(b => opposed(a.on, b.on)))) return true
  const conds = silent.filter(({ on }) => !on.seen && !on.unseen).flatMap(choice => choice.if ?? [])
  return complementary(lowered, conds)
}

/** Two or more choices under one subject whose sets leave nothing out. */
const complementary = (lowered: Lowered, conds: Cond): boolean =>
  conds.some(atom => {
    const values = valuesOf(lowered, atom)
    const same = conds.filter(other => ('point' in other && 'point' in atom ? other.point === atom.point : 'setting' in other && 'setting' in atom && other.setting === atom.setting))
    return values !== null && values.every(value => same.some(other => [...remaining(lowered, [other]).values()].some(left => left.has(value))))
  })
