import { expect, it } from 'vitest'
import { fits } from './packet-limits'

const limits = { minCents: 1, maxShareCents: 20_000, maxShares: 100 }

it('lets through what the client lets through, to the cent and the share', () => {
  expect(fits({ cents: 20_000, shares: 1 }, limits, 1)).toBe(true)
  expect(fits({ cents: 20_001, shares: 1 }, limits, 1)).toBe(false)
  expect(fits({ cents: 5, shares: 5 }, limits, 12)).toBe(true)
  expect(fits({ cents: 4, shares: 5 }, limits, 12)).toBe(false)
  expect(fits({ cents: 500, shares: 13 }, limits, 12)).toBe(false)
})

it('is no packet without a whole number of shares and a sum', () => {
  for (const one of [{ cents: 100, shares: 0 }, { cents: 100, shares: 1.5 }, { cents: Number.NaN, shares: 1 }, { cents: 0, shares: 1 }]) expect(fits(one, limits, 12)).toBe(false)
})
