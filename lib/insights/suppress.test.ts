import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leastMet, percentOf, shownOf, type Shown, type Tally } from './shown'
import { pointsOf, rowOf, spreadOf } from './suppress'

const tally: fc.Arbitrary<Tally> = fc.integer({ min: 0, max: 60 }).chain((met) => fc.record({ met: fc.constant(met), misread: fc.integer({ min: 0, max: met }) }))
const row = fc.record({ cells: fc.array(tally, { minLength: 1, maxLength: 5 }), rest: tally }).map(({ cells, rest }) => ({ cells, total: [...cells, rest].reduce((a, b) => ({ met: a.met + b.met, misread: a.misread + b.misread })) }))

describe('a cell by itself', () => {
  test('tells per cents to the nearest 5, never 0 or 100, and nothing of fewer than ten', () => {
    fc.assert(fc.property(tally, ({ met, misread }) => {
      const shown = shownOf({ met, misread })
      if (met < leastMet) expect(shown.as).toBe(met === 0 ? 'none' : 'few')
      else expect(['share', 'hardly-any', 'nearly-all']).toContain(shown.as)
      if (shown.as !== 'share') return
      expect(shown.percent % 5).toBe(0)
      expect(shown.percent).toBeGreaterThanOrEqual(15)
      expect(shown.percent).toBeLessThanOrEqual(85)
      expect(Math.abs(shown.percent - (100 * misread) / met)).toBeLessThanOrEqual(2.5)
    }))
  })

  test('looks the same whether all did or all but one, and whether none did or one', () => {
    fc.assert(fc.property(fc.integer({ min: leastMet, max: 500 }), (met) => {
      expect(shownOf({ met, misread: met })).toEqual(shownOf({ met, misread: met - 1 }))
      expect(shownOf({ met, misread: 0 })).toEqual(shownOf({ met, misread: 1 }))
    }))
  })
})

/** Everything the cells could hold, by trying: all counts that would give exactly this row. */
function possible(cells: Tally[], total: Tally, at: number): Set<number> {
  const said = JSON.stringify(rowOf(cells, total))
  const rest = { met: total.met - cells.reduce((sum, { met }) => sum + met, 0), misread: 0 }
  const found = new Set<number>()
  const alone = cells.map((cell) => JSON.stringify(shownOf(cell)))
  const go = (before: Tally[]): void => {
    const next = cells[before.length]
    if (next) {
      for (let misread = 0; misread <= next.met; misread++) if (JSON.stringify(shownOf({ met: next.met, misread })) === alone[before.length]) go([...before, { met: next.met, misread }])
      return
    }
    for (let more = 0; more <= rest.met; more++) {
      const sum = before.reduce((all, { misread }) => all + misread, more)
      if (JSON.stringify(rowOf(before, { met: total.met, misread: sum })) === said) found.add(before[at]?.misread ?? -1)
    }
  }
  go([])
  return found
}

const small: fc.Arbitrary<Tally> = fc.integer({ min: 1, max: 14 }).chain((met) => fc.record({ met: fc.constant(met), misread: fc.integer({ min: 0, max: met }) }))

describe('a row with its total', () => {
  test('shows the cells as each by itself', () => {
    fc.assert(fc.property(row, ({ cells, total }) => { expect(rowOf(cells, total).cells).toEqual(cells.map(shownOf)) }))
  })

  test('a total beside a hidden cell is a word, not a number', () => {
    fc.assert(fc.property(row, ({ cells, total }) => {
      if (cells.some(({ met }) => met > 0 && met < leastMet)) expect(rowOf(cells, total).total.as).not.toBe('share')
    }))
  })

  test('whoever tries all that could be behind a row cannot tell a hidden cell, nor that all or none of one did', () => {
    fc.assert(fc.property(fc.array(small, { minLength: 2, maxLength: 3 }), fc.constantFrom<Tally>({ met: 0, misread: 0 }, { met: 5, misread: 2 }), (cells, rest) => {
      const total = [...cells, rest].reduce((a, b) => ({ met: a.met + b.met, misread: a.misread + b.misread }))
      for (const [at, cell] of cells.entries()) {
        const could = possible(cells, total, at)
        expect(could.has(cell.misread)).toBe(true)
        if (cell.met < leastMet) expect(could.size).toBeGreaterThanOrEqual(Math.min(3, cell.met + 1))
        expect(could.size === 1 && (could.has(0) || could.has(cell.met))).toBe(false)
      }
    }), { numRuns: 300 })
  })

  test('nothing hidden, nothing in words: the total is as close as the cells', () => {
    expect(rowOf([{ met: 20, misread: 10 }, { met: 10, misread: 3 }], { met: 30, misread: 13 }).total).toEqual({ as: 'share', percent: 45 })
    expect(rowOf([{ met: 20, misread: 10 }, { met: 5, misread: 3 }], { met: 25, misread: 13 }).total).toEqual({ as: 'about', part: 'half' })
  })
})

describe('a course over time', () => {
  const weeks = fc.array(tally, { maxLength: 12 }).map((tallies) => tallies.map((one, at) => ({ week: `2026-W${String(at + 10)}`, tally: one })))
  test('each point is of at least ten new encounters, and all points are of different ones', () => {
    fc.assert(fc.property(weeks, (all) => {
      const points = pointsOf(all)
      for (const { shown } of points) expect(shown.as).not.toBe('few')
      for (const [at, { from }] of points.entries()) expect(from > (points[at - 1]?.to ?? '')).toBe(true)
      for (const { from, to, shown } of points) {
        const within = all.filter(({ week }) => week >= from && week <= to).reduce((sum, { tally: { met, misread } }) => ({ met: sum.met + met, misread: sum.misread + misread }), { met: 0, misread: 0 })
        expect(shown).toEqual(shownOf(within))
      }
    }))
  })
})

test('choices at a point are all told or all hidden', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 6 }), (times) => {
    const told = spreadOf(times)
    expect(new Set(told.map(({ as }) => as === 'few')).size).toBe(1)
    expect(told[0]?.as === 'few').toBe(times.reduce((a, b) => a + b) < leastMet)
  }))
})

test('what is sorted by is what is shown', () => {
  const all: Shown[] = [{ as: 'few' }, { as: 'none' }, { as: 'hardly-any' }, { as: 'about', part: 'half' }, { as: 'share', percent: 60 }, { as: 'nearly-all' }]
  expect(all.map(percentOf)).toEqual([null, null, 5, 50, 60, 95])
})
