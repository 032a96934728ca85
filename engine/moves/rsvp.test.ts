import { expect, it } from 'vitest'
import { does, event, line } from '../fixtures/builders'
import { on, scene } from '../fixtures/scene'
import type { Move, RsvpAnswer } from '../types'

const card = event('evt-meet', 'team-room', 'boss-gu', { kind: 'calendar', title: line('周会'), starts: 90_000, ends: 93_600, place: line('三楼') })
const come = (answer: RsvpAnswer): Move => ({ kind: 'rsvp', target: on('evt-meet'), answer, seen: [] })
const shown = (play: ReturnType<typeof scene>) => play.room()?.events[0]

it('counts who comes; a later word counts', () => {
  const play = scene([card, event('evt-li', 'team-room', 'peer-li', { kind: 'rsvped', of: on('evt-meet'), answer: 'no' })])
  expect(shown(play)).toMatchObject({ kind: 'calendar', title: { zh: '周会' }, starts: '2026-03-11T11:00:00', ends: '2026-03-11T12:00:00', place: { zh: '三楼' }, yes: 0, no: 1, maybe: 0 })
  expect(shown(play)).not.toHaveProperty('mine')
  play.act(come('maybe'))
  play.act(come('yes'))
  expect(shown(play)).toMatchObject({ yes: 1, no: 1, maybe: 0, mine: 'yes' })
  expect(play.hint(come('yes'))).toBe('closed')
})

it('wants such a card', () => {
  expect(scene([event('evt-meet', 'team-room', 'boss-gu', { kind: 'notice', text: line('开会') })]).hint(come('yes'))).toBe('not-here')
})

it('fits by the word', () => {
  const choices = [does('away', come('no'), { on: { target: on('evt-meet'), answer: ['no', 'maybe'] } })]
  expect(scene([card], { choices }).act(come('yes')).choice).toBe('~free')
  expect(scene([card], { choices }).act(come('maybe')).choice).toBe('away')
})
