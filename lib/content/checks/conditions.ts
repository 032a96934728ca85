import type { WrittenCond } from '../conditions'
import type { Lowered } from '../lower/story'
import { remaining, valuesOf } from './exclusive'

/** Conditions that hold whatever happens, and such as never do, as far as one looks at the values alone. */
export const checkConditions = (lowered: Lowered): void => {
  for (const { written } of lowered.context.marks.conds) truth(lowered, written)
}

const truth = (lowered: Lowered, { cond, text, at, atoms }: WrittenCond): void => {
  const { report } = lowered.context
  const left = remaining(lowered, cond)
  const known = cond.every(atom => { const values = valuesOf(lowered, atom); return !values || atom.in.every(one => values.includes(one)) })
  if (known && [...left.values()].some(values => !values.size)) report('RQ063', at, { value: text })
  for (const { atom, text: one, at: place } of atoms) {
    const values = valuesOf(lowered, atom)?.filter(value => value !== '~unmet' && !(value === '~missed' && isMain(lowered, atom)))
    const alone = remaining(lowered, [atom])
    const kept = [...alone.values()][0]
    if (values && kept && values.every(value => kept.has(value))) report('RQ062', place, { value: one })
  }
}

const isMain = ({ story }: Lowered, atom: WrittenCond['cond'][number]): boolean =>
  'point' in atom && Object.values(story.beats).some(beat => beat.script.some(line => line.do === 'point' && line.point.id === atom.point && line.point.role !== 'aside'))
