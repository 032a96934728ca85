import { expect, it } from 'vitest'
import { does, event, ids } from '../fixtures/builders'
import { scene } from '../fixtures/scene'
import type { Move } from '../types'

const leave = ids.status('leave')
const away: Move = { kind: 'status', status: leave, seen: [] }
const none: Move = { kind: 'status', status: null, seen: [] }
const mine = (play: ReturnType<typeof scene>) => play.room()?.members.at(-1)?.status

it('stands at one’s name everywhere until it is taken away, and leaves no line', () => {
  const play = scene([])
  expect(play.look()).toMatchObject({ statuses: [{ id: 'meeting', zh: '开会中' }, { id: 'leave' }] })
  expect(play.hint(none)).toBe('closed')
  play.act(away)
  expect([play.look().myStatus, mine(play)]).toMatchObject([{ id: 'leave', zh: '休假' }, { id: 'leave' }])
  expect(play.room()?.events).toEqual([])
  play.act(none)
  expect([play.look().myStatus, mine(play)]).toEqual([undefined, undefined])
})

it('ends when it was said to end', () => {
  const play = scene([])
  play.act({ ...away, until: 600 })
  play.act({ kind: 'wait', until: 599, seen: [] })
  expect(mine(play)).toMatchObject({ id: 'leave' })
  play.act({ kind: 'wait', until: 600, seen: [] })
  expect(mine(play)).toBeUndefined()
})

it('members carry theirs', () => {
  const play = scene([event('evt-status', 'team-room', 'boss-gu', { kind: 'status', status: ids.status('meeting') })])
  expect(play.room()?.members.map(({ status }) => status?.id)).toEqual(['meeting', undefined, undefined])
  expect(play.look().chats.find(({ members }) => members.length === 1 && members[0]?.id === play.room()?.members[0]?.id)?.members[0]?.status?.id).toBe('meeting')
})

it('is refused for one that is not there, for a time that has passed, and where the client has none', () => {
  expect(scene([]).hint({ ...away, status: ids.status('toString') })).toBe('not-offered')
  expect(scene([]).hint({ ...away, until: 0 })).toBe('limits')
  const bare = scene([event('evt-status', 'team-room', 'boss-gu', { kind: 'status', status: leave })], { client: { status: false } })
  expect([bare.hint(away), bare.look().statuses, bare.room()?.members[0]?.status]).toEqual(['not-offered', undefined, undefined])
})

it('fits by which one it is, and by its being taken away', () => {
  const choices = [does('said-so', away, { on: { status: [leave] } }), does('back', none, { on: { status: [null] } })]
  expect(scene([], { choices }).act({ kind: 'status', status: ids.status('meeting'), seen: [] }).choice).toBe('~free')
  expect(scene([], { choices }).act(away).choice).toBe('said-so')
})
