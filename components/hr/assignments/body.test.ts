import { expect, test } from 'vitest'
import { assignmentOf } from './body'

const typed = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

test('sends what was filled in and leaves out what was left open', () => {
  const first = { module: 'first-day', cohort: 'c', due: '2027-03-20', mode: 'practice' }
  expect(assignmentOf('x', typed({ ...first, guided: 'on', passBand: '', client: '', attemptsAllowed: '' }))).toEqual({ id: 'x', ...first, guided: true })
  expect(assignmentOf('x', typed({ ...first, passBand: 'at-home', attemptsAllowed: '2' }))).toEqual({ id: 'x', ...first, guided: false, passBand: 'at-home', attemptsAllowed: 2 })
})
