import { expect, test } from 'vitest'
import type { Mark } from '@/engine/types'
import type { Met } from './encounters'
import { headline, standings } from './standing'

const met = (norm: string, point: string, mark: Mark): Met => ({ scenario: 'ws-05', point, norm, mark, first: true })

test('at each point the latest mark counts, and what is contested does not', () => {
  expect(standings([met('boss', 'meme', 'none'), met('boss', 'size', 'half'), met('boss', 'meme', 'full'), met('boss', 'ask', 'contested')]))
    .toEqual([{ norm: 'boss', points: 2, full: 1, half: 1, none: 0 }])
  expect(standings([met('boss', 'ask', 'contested')])).toEqual([])
})

test('well goes what lands everywhere, the most often met; to look at is what was missed most', () => {
  const all = standings([
    met('thanks', 'a', 'full'), met('tease', 'a', 'full'), met('tease', 'b', 'full'), met('boss', 'a', 'none'), met('boss', 'b', 'full'),
    met('boss', 'c', 'full'), met('step', 'a', 'none'), met('step', 'b', 'none'), met('half', 'a', 'half'),
  ])
  expect(headline(all)).toMatchObject({ well: { norm: 'tease' }, look: { norm: 'step', none: 2, points: 2 } })
})

test('where nothing is missed the half is looked at; where all lands, nothing', () => {
  expect(headline(standings([met('thanks', 'a', 'half'), met('tease', 'a', 'full')]))).toMatchObject({ well: { norm: 'tease' }, look: { norm: 'thanks' } })
  expect(headline(standings([met('tease', 'a', 'full')])).look).toBeNull()
  expect(headline([])).toEqual({ well: null, look: null })
})

test('of equals the one met earliest is named', () => {
  expect(headline(standings([met('one', 'a', 'none'), met('two', 'b', 'none')])).look?.norm).toBe('one')
})
