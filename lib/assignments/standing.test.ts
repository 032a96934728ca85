import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Band } from '@/engine/types'
import { left, standing, type Played, type Terms } from './standing'

const bands: Band[] = ['finding-your-feet', 'getting-it', 'at-home']
const scenarios = ['a', 'b', 'c']
const day = 24 * 60 * 60 * 1000

const oneAttempt = fc.record({
  scenario: fc.constantFrom(...scenarios, 'elsewhere'), createdAt: fc.integer({ min: 0, max: 100 }), lasts: fc.option(fc.integer({ min: 1, max: 100 })),
  band: fc.option(fc.constantFrom(...bands)), earned: fc.integer({ min: 0, max: 9 }),
})
const attempts = fc.array(oneAttempt, { maxLength: 14 }).map((drawn) => drawn.map(({ lasts, earned, ...one }, i): Played => ({ ...one, id: `p${i}`, endedAt: lasts === null ? null : one.createdAt + lasts, act: { earned, possible: 9 } })))
const terms: fc.Arbitrary<Terms> = fc.record({
  scenarios: fc.shuffledSubarray(scenarios, { minLength: 1 }), dueAt: fc.integer({ min: 0, max: 200 }), passBand: fc.option(fc.constantFrom(...bands)),
  attemptsAllowed: fc.option(fc.integer({ min: 1, max: 3 })), withdrawn: fc.boolean(),
})
const now = fc.integer({ min: 0, max: 300 })
const rank = (band: Band | null) => (band === null ? 9 : bands.indexOf(band))

describe('what counts', () => {
  test('finished means a finished attempt at every scenario, passed besides a band in each', () => {
    fc.assert(fc.property(attempts, terms, now, (played, asked, at) => {
      const said = standing(played, asked, { now: at })
      const ended = (scenario: string) => played.filter((one) => one.scenario === scenario && one.endedAt !== null)
      const whole = asked.scenarios.every((scenario) => ended(scenario).length > 0)
      expect(said.state === 'finished' || said.state === 'passed').toBe(whole)
      expect(said.finishedAt !== null).toBe(whole)
      expect(said.state === 'not-begun').toBe(!played.some(({ scenario }) => asked.scenarios.includes(scenario)))
      if (said.state === 'passed') for (const id of Object.values(said.best)) expect(rank(played.find((one) => one.id === id)?.band ?? null)).toBeGreaterThanOrEqual(rank(asked.passBand))
      if (asked.passBand === null) expect(said.state).not.toBe('passed')
    }))
  })

  test('only so many attempts count, those finished first, and the best of them', () => {
    fc.assert(fc.property(attempts, terms, now, (played, asked, at) => {
      const { best } = standing(played, asked, { now: at })
      for (const scenario of asked.scenarios) {
        const ended = played.filter((one) => one.scenario === scenario && one.endedAt !== null).sort((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0) || (a.id < b.id ? -1 : 1))
        const allowed = ended.slice(0, asked.attemptsAllowed ?? ended.length)
        const chosen = allowed.find(({ id }) => id === best[scenario])
        expect(chosen === undefined).toBe(ended.length === 0)
        for (const rival of allowed) expect(rival.band === null || (chosen?.band != null && rank(chosen.band) >= rank(rival.band))).toBe(true)
      }
    }))
  })

  test('a further attempt never takes anything away, and playing elsewhere changes nothing', () => {
    fc.assert(fc.property(attempts, oneAttempt, terms, now, (played, { lasts, earned, ...more }, asked, at) => {
      const order = ['not-begun', 'begun', 'finished', 'passed']
      const free = { ...asked, attemptsAllowed: null }
      const before = standing(played, free, { now: at })
      const after = standing([...played, { ...more, band: more.band ?? 'finding-your-feet', id: 'x', endedAt: 100 + (lasts ?? 1), act: { earned, possible: 9 } }], free, { now: at })
      const nullMayGainBand = played.some(({ band, endedAt }) => endedAt !== null && band === null)
      if (!nullMayGainBand) expect(order.indexOf(after.state)).toBeGreaterThanOrEqual(order.indexOf(before.state))
      const elsewhere = played.filter(({ scenario }) => asked.scenarios.includes(scenario))
      expect(standing(elsewhere, asked, { now: at })).toEqual(standing(played, asked, { now: at }))
    }))
  })

  test('late: due and not finished, or finished after it was due; never who came later, never once withdrawn', () => {
    fc.assert(fc.property(attempts, terms, now, fc.integer({ min: 0, max: 300 }), (played, asked, at, since) => {
      const { late, finishedAt } = standing(played, asked, { now: at, since })
      if (since > asked.dueAt) expect(late).toBe(false)
      else if (finishedAt !== null) expect(late).toBe(finishedAt > asked.dueAt)
      else expect(late).toBe(!asked.withdrawn && at > asked.dueAt)
    }))
  })

  test('moving the date later makes nobody late', () => {
    fc.assert(fc.property(attempts, terms, now, fc.integer({ min: 0, max: 100 }), (played, asked, at, by) => {
      const before = standing(played, asked, { now: at })
      const after = standing(played, { ...asked, dueAt: asked.dueAt + by }, { now: at })
      expect(!before.late && after.late).toBe(false)
    }))
  })
})

const ended = (id: string, scenario: string, band: Band | null, endedAt: number): Played => ({ id, scenario, createdAt: endedAt - 1, endedAt, band, act: { earned: 1, possible: 2 } })
const plain: Terms = { scenarios: ['a', 'b'], dueAt: 10 * day, passBand: 'getting-it', attemptsAllowed: 2, withdrawn: false }

test('the band of a module is that of its weakest scene', () => {
  const said = standing([ended('1', 'a', 'at-home', day), ended('2', 'b', 'finding-your-feet', 2 * day), ended('3', 'b', 'getting-it', 3 * day)], plain, { now: 4 * day })
  expect(said).toEqual({ state: 'passed', late: false, done: true, band: 'getting-it', finishedAt: 2 * day, best: { a: '1', b: '3' } })
})

test('who has used up what is allowed is done, passed or not', () => {
  const twice = ['a', 'b'].flatMap((scenario, i) => [ended(`${i}`, scenario, 'finding-your-feet', day), ended(`${i}+`, scenario, 'finding-your-feet', 2 * day)])
  expect(standing(twice, plain, { now: 3 * day })).toMatchObject({ state: 'finished', done: true })
  expect(standing(twice.slice(0, 3), plain, { now: 3 * day })).toMatchObject({ state: 'finished', done: false })
  expect([left(twice, 'a', 2), left(twice, 'a', 3), left([], 'a', null)]).toEqual([0, 1, Infinity])
})

test('a scene too short for a band stands in nobody’s way', () => {
  const said = standing([ended('1', 'a', null, day), ended('2', 'b', 'getting-it', day)], plain, { now: 2 * day })
  expect(said).toMatchObject({ state: 'passed', band: 'getting-it' })
})
