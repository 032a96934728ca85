import { expect, test } from 'vitest'
import { goBack, majority, parts, type Taken } from './course'

const way = (id: string): Taken => ({ id, name: { zh: id, en: id } })
const [a, b, c] = [way('a'), way('b'), way('c')]

test('going back keeps what was taken, to be put beside what comes', () => {
  const back = goBack({ taken: [a, b], other: null }, 1)
  expect(back).toEqual({ taken: [a], other: [a, b] })
  expect(parts(back)).toBe(false)
  expect(parts({ ...back, taken: [a, c] })).toBe(true)
  expect(parts({ ...back, taken: [a, b] })).toBe(false)
})

test('going back to where one stands forgets nothing', () => {
  expect(goBack({ taken: [a], other: [a, b] }, 1)).toEqual({ taken: [a], other: [a, b] })
})

test('most hands decide; none, or as many for two, decide nothing', () => {
  expect(majority([a, b, c], { a: 3, b: 5 })).toBe('b')
  expect(majority([a, b], {})).toBeNull()
  expect(majority([a, b], { a: 4, b: 4 })).toBeNull()
  expect(majority([a], { a: 1 })).toBe('a')
})
