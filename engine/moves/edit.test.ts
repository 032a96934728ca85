import { expect, it } from 'vitest'
import { does, event, ids, line, says, speaks } from '../fixtures/builders'
import { on, scene } from '../fixtures/scene'
import type { Move } from '../types'

const mine = says('evt-mine', 'team-room', 'me', '会议三点')
const other: Move = { kind: 'edit', target: on('evt-mine'), text: '会议四点', seen: [] }
const choices = [does('set-right', other, { on: { target: on('evt-mine'), text: { samples: ['会议四点'] } } })]

it('puts other words in their place, and says when', () => {
  const play = scene([mine, says('evt-quote', 'team-room', 'peer-li', '好')], { choices })
  expect(play.room()?.events[0]).toMatchObject({ zh: '会议三点', editable: '2026-03-11T10:00:00' })
  expect(play.act(other).choice).toBe('set-right')
  expect(play.room()?.events).toMatchObject([{ kind: 'message', zh: '会议四点', edited: '2026-03-10T10:00:05' }, { zh: '好' }])
  expect(JSON.stringify(play.look())).not.toContain('会议三点')
})

it('words that nobody foresaw go back to the draft', () => {
  expect(scene([mine], { choices }).hint({ ...other, text: '天气不错' })).toBe('unclear-text')
})

it('is refused too late, for the same words or none, on what is not one’s own words, after a recall, and where a message stays', () => {
  expect(scene([mine], { client: { editWithin: 0 } }).hint(other)).toBe('not-here')
  expect(scene([mine], { client: { moves: ['say', 'wait'] } }).hint(other)).toBe('not-offered')
  for (const text of ['会议三点', ' ', '']) expect(scene([mine]).hint({ ...other, text })).toBe('limits')
  expect(scene([{ ...mine, from: ids.cast('boss-gu') }]).hint(other)).toBe('not-here')
  expect(scene([event('evt-mine', 'team-room', 'me', { kind: 'file', text: line('表') })]).hint(other)).toBe('not-here')
  const late = scene([mine], { client: { editWithin: 60 } })
  late.act({ kind: 'wait', until: 61, seen: [] })
  expect([late.hint(other), late.room()?.events[0]?.editable]).toEqual(['limits', undefined])
  const gone = scene([mine])
  gone.act({ kind: 'recall', target: on('evt-mine'), seen: [] })
  expect([gone.hint(other), gone.room()?.events[0]?.editable]).toEqual(['closed', undefined])
})

it('of an edited message nothing is left after its recall, and what is carried over has the new words', () => {
  const edited = event('evt-edit', 'team-room', 'me', { kind: 'edited', of: on('evt-mine'), text: line('会议五点') })
  const play = scene([mine, edited])
  play.act({ kind: 'forward', target: on('evt-mine'), to: ids.chat('gu-private'), seen: [] })
  expect(play.last()).toMatchObject({ kind: 'message', text: { zh: '会议五点' } })
  play.act({ kind: 'recall', target: on('evt-mine'), seen: [] })
  expect(play.room()?.events).toMatchObject([{ kind: 'recalled' }])
  expect(play.room()?.events[0]).not.toHaveProperty('edited')
})

it('sets right what one said at an earlier point', () => {
  const later: Move = { kind: 'edit', target: { said: ids.point('pt-one') }, text: '会议四点', seen: [] }
  const play = scene([], { choices: [speaks('said-three', '会议三点')], after: [says('evt-then', 'team-room', 'boss-gu', '三点？')] })
  expect(play.hint(later)).toBe('not-here')
  play.name('said-three')
  expect(play.hint(later)).toBe('unclear-text')
})
