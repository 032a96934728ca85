import { expect, it } from 'vitest'
import { does, event, line, says, speaks } from '../fixtures/builders'
import { on, scene } from '../fixtures/scene'
import type { EventBody, Move } from '../types'

type Card = Extract<EventBody, { kind: 'vote' }>
const card = (more: Partial<Card> = {}) => event('evt-vote', 'team-room', 'peer-li', { kind: 'vote', title: line('团建去哪'), options: [line('爬山'), line('烧烤'), line('都行')], ...more })
const voice = (id: string, who: string, ...options: number[]) => event(id, 'team-room', who, { kind: 'voted', of: on('evt-vote'), options })
const pick = (...options: number[]): Move => ({ kind: 'vote', target: on('evt-vote'), options, seen: [] })
const shown = (play: ReturnType<typeof scene>) => play.room()?.events.find((one) => one.kind === 'vote')

it('counts voices, tells whose they are, and takes mine once', () => {
  const play = scene([card(), voice('evt-li', 'peer-li', 1), voice('evt-gu', 'boss-gu', 1)])
  const [gu, li] = play.room()?.members ?? []
  expect(shown(play)).toMatchObject({ title: { zh: '团建去哪' }, options: [{ zh: '爬山', votes: 0, who: [] }, { zh: '烧烤', votes: 2, who: [li?.id, gu?.id] }, { votes: 0 }], mine: [], many: false, change: false, open: true })
  play.act(pick(0))
  expect(shown(play)).toMatchObject({ options: [{ votes: 1, who: ['me'] }, { votes: 2 }, { votes: 0 }], mine: [0] })
  expect(play.hint(pick(1))).toBe('closed')
})

it('a later voice of the same person counts, mine only where the card lets people change', () => {
  const play = scene([card({ change: true }), voice('evt-li', 'peer-li', 1), voice('evt-again', 'peer-li', 2)])
  for (const option of [0, 2]) play.act(pick(option))
  expect(shown(play)).toMatchObject({ options: [{ votes: 0 }, { votes: 0 }, { votes: 2 }], mine: [2], change: true })
})

it('an anonymous one tells how many, and nobody who', () => {
  const play = scene([card({ anonymous: true }), voice('evt-li', 'peer-li', 1)])
  expect(shown(play)).toMatchObject({ options: [{}, { votes: 1 }, {}] })
  expect(JSON.stringify(shown(play))).not.toMatch(/"who"/)
})

it('closes at its time, on the story clock', () => {
  const play = scene([card({ closes: 60 })])
  expect(shown(play)).toMatchObject({ closes: '2026-03-10T10:01:00', open: true })
  play.act({ kind: 'wait', until: 60, seen: [] })
  expect([play.hint(pick(0)), shown(play)]).toMatchObject(['closed', { open: false }])
})

it('keeps to the card', () => {
  for (const wrong of [pick(), pick(3), pick(0, 1)]) expect(scene([card()]).hint(wrong)).toBe('limits')
  expect(scene([card({ many: true })]).hint(pick(0, 2))).toBeNull()
  expect(scene([card({ many: true })]).hint(pick(1, 1))).toBe('limits')
  expect(scene([says('evt-vote', 'team-room', 'peer-li', '投票')]).hint(pick(0))).toBe('not-here')
  expect(scene([card()], { client: { moves: ['wait'] } }).hint(pick(0))).toBe('not-offered')
})

it('fits by what was voted for', () => {
  const choices = [does('for-the-boss', pick(1), { on: { target: on('evt-vote'), options: [1, 2] } })]
  expect(scene([card()], { choices }).act(pick(2)).choice).toBe('for-the-boss')
  expect(scene([card()], { choices }).act(pick(0)).choice).toBe('~free')
})

it('tells how it stood when the move had been answered, where others have voted since', () => {
  const play = scene([card()], { choices: [speaks('said-fine', '好')], after: [voice('evt-li', 'peer-li', 1)] })
  play.name('said-fine')
  expect(shown(play)).toMatchObject({ options: [{}, { votes: 1 }, {}], soFar: { votes: [0, 0, 0] } })
})
