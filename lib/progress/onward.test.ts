import { expect, test } from 'vitest'
import { onward, type Offer } from './onward'
import type { Standing } from './standing'

const offers: Offer[] = [
  { slug: 'ws-02', level: 1, norms: ['packets', 'thanks'] },
  { slug: 'ws-03', level: 2, norms: ['address', 'thanks'] },
  { slug: 'ws-05', level: 2, norms: ['boss', 'thanks', 'address'] },
  { slug: 'ws-09', norms: [] },
]
const missed = (...norms: string[]): Standing[] => norms.map((norm) => ({ norm, points: 2, full: 1, half: 0, none: 1 }))
const landed: Standing[] = [{ norm: 'boss', points: 2, full: 1, half: 1, none: 0 }]
const given = { offers, unfinished: [], played: new Set(['ws-05']), standings: [] }

test('what is still open comes first, the latest of several, and only what can still be played', () => {
  const unfinished = [{ id: 'gone', scenario: 'ws-77' }, { id: 'late', scenario: 'ws-03' }, { id: 'early', scenario: 'ws-05' }]
  expect(onward({ ...given, unfinished, standings: missed('boss') })).toEqual({ why: 'unfinished', scenario: 'ws-03', attempt: 'late' })
})

test('then the scenario with most of the norms that were missed, played before or not', () => {
  expect(onward({ ...given, standings: missed('boss', 'thanks') })).toEqual({ why: 'missed', scenario: 'ws-05', norms: ['boss', 'thanks'] })
})

test('of equals one not played yet, then the easier, then by name', () => {
  expect(onward({ ...given, standings: missed('thanks') })).toMatchObject({ why: 'missed', scenario: 'ws-02' })
  expect(onward({ ...given, standings: missed('address') })).toMatchObject({ why: 'missed', scenario: 'ws-03' })
  expect(onward({ ...given, played: new Set(offers.map(({ slug }) => slug)), standings: missed('address') })).toMatchObject({ scenario: 'ws-03' })
})

test('then what was not played, the easier first; a scene without a level stands in the middle', () => {
  expect(onward({ ...given, standings: landed })).toEqual({ why: 'unplayed', scenario: 'ws-02' })
  expect(onward({ ...given, played: new Set(['ws-02', 'ws-05', 'ws-03']) })).toEqual({ why: 'unplayed', scenario: 'ws-09' })
  expect(onward({ ...given, played: new Set() })).toEqual({ why: 'unplayed', scenario: 'ws-02' })
})

test('nothing is left when everything was played and nothing missed', () => {
  expect(onward({ ...given, played: new Set(offers.map(({ slug }) => slug)), standings: landed })).toBeNull()
  expect(onward({ ...given, offers: [] })).toBeNull()
})
