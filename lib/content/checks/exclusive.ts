import type { Cond } from '@/engine/types'
import type { Lowered } from '../lower/story'

type Atom = Cond[number]
const keyOf = (atom: Atom): string => ('point' in atom ? `point ${atom.point}` : atom.setting)

/** Every value an atom's subject can have; null where there is no end of them. An unmet point is `~unmet`, a house rule nobody set the empty text. */
export const valuesOf = ({ story, context }: Lowered, atom: Atom): string[] | null => {
  if ('setting' in atom) {
    if (atom.setting === 'overlay') return story.overlays
    if (atom.setting === 'client') return Object.keys(story.clients)
    const rule = context.env.house[atom.setting.slice('house.'.length)]
    return rule ? ['', ...Object.keys(rule.values)] : null
  }
  const point = Object.values(story.beats).flatMap(beat => beat.script).find(line => line.do === 'point' && line.point.id === atom.point)
  if (point?.do !== 'point') return null
  return [...point.point.choices.map(({ id }): string => id), '~missed', '~unmet']
}

/** What the atoms of a condition leave of each subject's values. */
export const remaining = (lowered: Lowered, cond: Cond): Map<string, Set<string>> => {
  const left = new Map<string, Set<string>>()
  for (const atom of cond) {
    const values = left.get(keyOf(atom)) ?? valuesOf(lowered, atom)
    if (values) left.set(keyOf(atom), new Set([...values].filter(value => atom.in.some(one => one === value) !== Boolean(atom.not))))
  }
  return left
}

/** Whether two conditions can never hold together. */
export const exclusive = (lowered: Lowered, a: Cond | undefined, b: Cond | undefined): boolean =>
  Boolean(a && b) && [...remaining(lowered, [...(a ?? []), ...(b ?? [])]).values()].some(values => !values.size)
