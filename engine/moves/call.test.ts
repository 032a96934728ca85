import { expect, it } from 'vitest'
import { does, event, ids, persona } from '../fixtures/builders'
import { boss, scene } from '../fixtures/scene'
import type { Move } from '../types'

const ring: Move = { kind: 'call', who: boss, video: false, seen: [] }
const chat = (play: ReturnType<typeof scene>) => play.look().chats.find((one) => one.name.zh === '顾晓东')

it('rings in the private chat, and nobody picks up unless the author says so', () => {
  const play = scene([])
  play.act(ring)
  expect(chat(play)).toMatchObject({ events: [{ kind: 'call', from: 'me', video: false, outcome: 'missed', at: '2026-03-10T10:00:20' }], can: expect.arrayContaining(['call']) })
  expect(play.room()?.can).not.toContain('call')
})

it('what came of it stands in the place of the ring', () => {
  const taken = event('evt-talk', 'gu-private', 'me', { kind: 'call', to: boss, video: false, outcome: 'answered', seconds: 40 })
  const play = scene([], { choices: [does('rang', ring, { on: { who: [boss] }, reaction: [taken] })] })
  expect(play.act(ring).choice).toBe('rang')
  expect(chat(play)?.events).toMatchObject([{ kind: 'call', outcome: 'answered', seconds: 40 }])
  expect(chat(play)?.events).toHaveLength(1)
})

it('shows what others rang, and counts it as unread', () => {
  const play = scene([event('evt-ring', 'gu-private', 'boss-gu', { kind: 'call', to: 'me', video: true, outcome: 'missed' })])
  expect(chat(play)).toMatchObject({ unread: 1, events: [{ kind: 'call', to: 'me', video: true, outcome: 'missed' }] })
})

it('fits by whom, and by whether one is seen', () => {
  const choices = [does('seen', { ...ring, video: true }, { on: { who: [boss], video: true } })]
  expect(scene([], { choices }).act(ring).choice).toBe('~free')
  expect(scene([], { choices }).act({ ...ring, video: true }).choice).toBe('seen')
})

it('is refused where there is no private chat, and no calls', () => {
  expect(scene([]).hint({ ...ring, who: ids.cast('nobody') })).toBe('not-here')
  expect(scene([], { client: { call: false } }).hint(ring)).toBe('not-here')
  expect(scene([], { me: persona('安娜', { cannot: ['call'] }) }).hint(ring)).toBe('not-offered')
})
