import type { Cond, Setting, State } from './types'

type Atom = Cond[number]

/** What a setting atom reads; a house rule that an organisation has not set reads as the empty text. */
export function settingValue(setting: Setting, key: 'overlay' | 'client' | `house.${string}`): string {
  if (key === 'overlay') return setting.overlay
  if (key === 'client') return setting.client
  return setting.house[key.slice('house.'.length)] ?? ''
}

export function atomHolds(atom: Atom, state: State, setting: Setting): boolean {
  if ('setting' in atom) return atom.in.includes(settingValue(setting, atom.setting)) !== (atom.not ?? false)
  const chosen = state.chosen[atom.point]
  return (chosen !== undefined && atom.in.includes(chosen)) !== (atom.not ?? false)
}

/** A conjunction; no condition at all holds. */
export const holds = (cond: Cond | undefined, state: State, setting: Setting): boolean => cond === undefined || cond.every((atom) => atomHolds(atom, state, setting))
