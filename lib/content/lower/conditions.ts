import type { Cond } from '@/engine/types'
import type { Raw } from '../blocks'
import { isHouse } from '../house'
import { readCondition, type WrittenCond } from '../conditions'
import type { Context } from './context'

const settingKnown = (context: Context, name: 'overlay' | 'client', value: string, at: number): void => {
  const known = (name === 'overlay' ? context.front.overlays : context.front.clients).map(({ text }) => text)
  if (!known.includes(value)) context.report(name === 'overlay' ? 'RQ025' : 'RQ024', at, { id: value, known: known.join(', ') })
}

const ruleKnown = ({ env, report }: Context, key: string, value: string, at: number): void => {
  if (isHouse(env.house, { [key]: value })) return
  const known = Object.entries(env.house).map(([rule, { values }]) => `house.${rule}=${Object.keys(values).join('|')}`)
  report('RQ130', at, { key: `house.${key}`, value, known: known.join(', ') })
}

/** Reads a condition and notes what it asks for; its points are looked up when all are known. */
export const condition = (context: Context, raw: Raw | undefined): Cond => {
  if (!raw) return []
  const read = readCondition(raw)
  if ('bad' in read) {
    context.report('RQ060', read.bad.at, { value: read.bad.text })
    return []
  }
  note(context, read)
  return read.cond
}

const note = (context: Context, written: WrittenCond): void => {
  context.marks.conds.push({ written, beat: context.scope })
  for (const { atom, at } of written.atoms) {
    if ('point' in atom) {
      decided(context, atom, at)
      continue
    }
    if (atom.setting === 'overlay' || atom.setting === 'client') {
      for (const value of atom.in) settingKnown(context, atom.setting, value, at)
    } else {
      const key = atom.setting.slice('house.'.length)
      for (const value of atom.in) ruleKnown(context, key, value, at)
      context.house[key] = [...new Set([...(context.house[key] ?? []), ...atom.in])]
    }
  }
}

/** Points are lowered in file order, so what is not there yet comes later. */
const decided = ({ marks, report, inside }: Context, atom: Extract<Cond[number], { point: unknown }>, at: number): void => {
  const id = atom.point
  const points = [...marks.ids.keys()].filter(key => key.startsWith('point:')).map(key => key.slice('point:'.length))
  const earlier = points.filter(point => !inside.includes(point))
  if (!earlier.includes(id)) report('RQ061', at, { id, known: earlier.length ? `: ${earlier.join(', ')}` : '' })
  else for (const choice of atom.in) if (choice !== '~missed' && !marks.ids.has(`choice:${id}:${choice}`)) report('RQ069', at, { id, choice, known: choicesOf(marks, id) })
}

const choicesOf = (marks: Context['marks'], point: string): string => {
  const space = `choice:${point}:`
  return [...marks.ids.keys()].filter(key => key.startsWith(space)).map(key => key.slice(space.length)).join(', ')
}

export const ifAny = (cond: Cond): { if?: Cond } => (cond.length ? { if: cond } : {})
