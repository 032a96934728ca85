import { expect, it } from 'vitest'
import { parseId, type DebriefPoint, type Mark, type NormRate } from '@/engine/types'
import { missed, wayForward } from './reckon'

const norm = (mark: Mark): NormRate => ({ id: parseId('n'), name: { zh: '', en: '' }, rate: 0, mark })
const other = (...marks: Mark[]): DebriefPoint['others'][number] => ({ choice: { id: parseId('c'), kind: 'say', move: null }, norms: marks.map(norm), feedback: [], course: [] })
const point = (marks: Mark[], others: DebriefPoint['others'] = [], turn: number | null = 3): DebriefPoint => ({
  id: parseId('p'), turn, role: 'main', title: { zh: '', en: '' }, at: '', excerpt: [], chats: {}, chosen: null, norms: marks.map(norm),
  feedback: [], signals: [], thoughts: [], others, elsewhere: [],
})

it('opens a point where a norm was missed, or nothing was done', () => {
  expect(missed(point(['full', 'none']))).toBe(true)
  expect(missed(point(['full'], [], null))).toBe(true)
  expect(missed(point(['full', 'half', 'contested']))).toBe(false)
})

it('shows a way forward only where the move taken did not land everything', () => {
  const best = other('full', 'contested')
  expect(wayForward(point(['half', 'full'], [other('full', 'half'), best]))).toBe(best)
  expect(wayForward(point(['full', 'not-shown'], [best]))).toBeUndefined()
  expect(wayForward(point(['none'], [other('half')]))).toBeUndefined()
})
