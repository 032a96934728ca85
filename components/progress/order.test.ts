import { expect, test } from 'vitest'
import type { Mark } from '@/engine/types'
import { inOrder, nowOf } from './order'

const norm = (id: string, first: Mark[], since: Mark[] = []) => ({ id, name: { zh: id, en: id }, first, since })

test('a norm stands as it was last met; what is contested says nothing where something else does', () => {
  expect(nowOf(norm('a', ['none', 'half'], ['full']))).toBe('full')
  expect(nowOf(norm('a', ['half'], ['contested']))).toBe('half')
  expect(nowOf(norm('a', ['contested']))).toBe('contested')
})

test('what was missed comes first, what was never met not at all', () => {
  const all = [norm('full', ['none'], ['full']), norm('half', ['half']), norm('never', []), norm('missed', ['full'], ['none']), norm('missed too', ['none'])]
  expect(inOrder(all).map(({ id }) => id)).toEqual(['missed', 'missed too', 'half', 'full'])
})
