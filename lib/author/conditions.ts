import type { Cond } from '@/engine/types'

/** A condition as an author writes it; empty where nothing is asked. */
export const sayCondition = (cond: Cond | undefined): string =>
  (cond ?? []).map((atom) => `${'point' in atom ? atom.point : atom.setting}${atom.not ? '!=' : '='}${atom.in.map((one) => (one === '~missed' ? 'missed' : one)).join('|')}`).join(' ')
