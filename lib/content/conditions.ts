import type { Cond } from '@/engine/types'
import { parseId } from '@/engine/types'
import type { Raw } from './blocks'

/** A condition as written, with the place of each atom for the checks. */
export type WrittenCond = { cond: Cond; atoms: (Raw & { atom: Cond[number] })[]; text: string; at: number }
const setting = /^(overlay|client|house\.[a-z][\w-]*)$/

/** Reads `a=x|y b!=z overlay=soe`: blanks mean "and". `null`: an atom that is none, at `at`. */
export const readCondition = (raw: Raw): WrittenCond | { bad: Raw } => {
  const atoms: WrittenCond['atoms'] = []
  for (const found of raw.text.matchAll(/\S+/g)) {
    const at = raw.at + found.index
    const atom = readAtom(found[0])
    if (!atom) return { bad: { text: found[0], at } }
    atoms.push({ text: found[0], at, atom })
  }
  if (!atoms.length) return { bad: { text: raw.text, at: raw.at } }
  return { cond: atoms.map(({ atom }) => atom), atoms, text: raw.text, at: raw.at }
}

const readAtom = (text: string): Cond[number] | null => {
  const found = /^([\w.-]+)(!?=)([^=\s]+)$/.exec(text)
  const [, name = '', sign, values = ''] = found ?? []
  if (!found || values.split('|').some(value => !value)) return null
  const not = sign === '!=' ? { not: true as const } : {}
  if (name === 'overlay' || name === 'client') return { setting: name, in: values.split('|'), ...not }
  if (setting.test(name)) return { setting: `house.${name.slice('house.'.length)}`, in: values.split('|'), ...not }
  if (name.includes('.')) return null
  const choices = values.split('|').map(value => (value === 'missed' ? ('~missed' as const) : parseId<'choice'>(value)))
  return { point: parseId<'point'>(name), in: choices, ...not }
}
