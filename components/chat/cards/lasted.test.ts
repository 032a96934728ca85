import { expect, it } from 'vitest'
import { lasted } from './lasted'

it('tells the length of a call as a phone does', () => {
  expect([40, 75, 3725].map(lasted)).toEqual(['00:40', '01:15', '1:02:05'])
})
