import { expect, it, test } from 'vitest'
import { toJSONSchema } from 'zod'
import { move } from './moves'
import { newDecision } from './schemas'

const id = '361aac2fe2a02cc4'
const takes = (given: unknown): boolean => newDecision.safeParse({ turn: 0, move: given }).success

test.each([
  ['a buzz', { kind: 'buzz', target: id, strength: 'sms', who: [id] }],
  ['a vote', { kind: 'vote', target: id, options: [0, 2] }],
  ['a status, and none', { kind: 'status', status: null }],
  ['a group', { kind: 'start-group', who: [id, id], text: '小群' }],
  ['a record', { kind: 'forward-many', targets: [id, id], to: id }],
  ['a reply in a thread', { kind: 'say', chat: id, text: '好', mentions: [], thread: id }],
])('takes %s', (_what, given) => expect(takes(given)).toBe(true))

test.each([
  ['a number where a list is wanted', { kind: 'vote', target: id, options: 1 }],
  ['an option that is too great', { kind: 'vote', target: id, options: [1e9] }],
  ['an option below none', { kind: 'vote', target: id, options: [-1] }],
  ['no number', { kind: 'vote', target: id, options: [null] }],
  ['no option', { kind: 'vote', target: id, options: [] }],
  ['ten thousand options', { kind: 'vote', target: id, options: Array(10_000).fill(0) }],
  ['ten thousand people', { kind: 'start-group', who: Array(10_000).fill(id) }],
  ['people that are objects', { kind: 'invite', chat: id, who: [{ id }] }],
  ['ten thousand messages', { kind: 'forward-many', targets: Array(10_000).fill(id), to: id }],
  ['an endless id', { kind: 'forward-many', targets: ['x'.repeat(10_000)], to: id }],
  ['a strength there is not', { kind: 'buzz', target: id, strength: 'drone', who: [id] }],
  ['an answer there is not', { kind: 'rsvp', target: id, answer: 'perhaps' }],
  ['a video that is a word', { kind: 'call', who: id, video: 'yes' }],
  ['an endless status', { kind: 'status', status: 'x'.repeat(65) }],
  ['words without end', { kind: 'comment', target: id, text: '长'.repeat(501) }],
  ['no words', { kind: 'edit', target: id, text: '' }],
])('refuses %s', (_what, given) => expect(takes(given)).toBe(false))

it('describes the bounds to whoever reads the description', () => {
  const text = JSON.stringify(toJSONSchema(move, { io: 'input' }))
  expect(text).toContain('"maxItems":50')
  expect(text).toContain('"enum":["app","sms","phone"]')
})
