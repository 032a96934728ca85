import { expect, it } from 'vitest'
import { does, event, ids, line, says } from '../fixtures/builders'
import { on, room, scene } from '../fixtures/scene'
import type { Move } from '../types'

const there = ids.chat('li-private')
const said = [says('evt-one', 'team-room', 'boss-gu', '三点开会'), says('evt-two', 'team-room', 'peer-li', '好'), says('evt-three', 'team-room', 'me', '收到')]
const carry = (names: string[], to = there): Move => ({ kind: 'forward-many', targets: names.map(on), to, seen: [] })
const got = (play: ReturnType<typeof scene>) => play.look().chats.find((one) => one.kind === 'private' && one.name.zh === '李薇')?.events.at(-1)

it('carries several over as one record, in the order in which they were said, under their names', () => {
  const play = scene([...said, event('evt-edit', 'team-room', 'boss-gu', { kind: 'edited', of: on('evt-one'), text: line('四点开会') })])
  play.act(carry(['evt-three', 'evt-one']))
  expect(got(play)).toMatchObject({ kind: 'record', from: 'me', title: { zh: '群聊的聊天记录' }, rows: [{ who: { zh: '顾晓东' }, at: '2026-03-10T10:00:00', text: { zh: '四点开会' } }, { who: { zh: '安娜' }, text: { zh: '收到' } }] })
})

it('names both of a private chat', () => {
  const play = scene([says('evt-one', 'gu-private', 'boss-gu', '这个别外传')])
  play.act(carry(['evt-one']))
  expect(got(play)).toMatchObject({ title: { zh: '顾晓东和安娜的聊天记录' } })
})

it('is refused for nothing, twice the same, things of two chats, what stays where it is, and what may not be passed on', () => {
  expect(scene(said).hint(carry([]))).toBe('limits')
  expect(scene(said).hint(carry(['evt-one', 'evt-one']))).toBe('limits')
  expect(scene([...said, says('evt-else', 'gu-private', 'boss-gu', '嗯')]).hint(carry(['evt-one', 'evt-else']))).toBe('not-here')
  expect(scene([...said, event('evt-list', 'team-room', 'boss-gu', { kind: 'chain', title: line('奶茶'), rows: [] })]).hint(carry(['evt-one', 'evt-list']))).toBe('not-here')
  const kept = event('evt-kept', 'team-room', 'boss-gu', { kind: 'message', text: line('内部'), mentions: [], restricted: true })
  expect(scene([...said, kept]).hint(carry(['evt-one', 'evt-kept']))).toBe('limits')
  expect(scene([...said, kept], { client: { restrictedSharing: false } }).hint(carry(['evt-one', 'evt-kept']))).toBeNull()
  expect(scene(said).hint(carry(['evt-one'], ids.chat('behind-doors')))).toBe('not-here')
})

it('fits by these messages and no others, in whatever order, and by where they go', () => {
  const choices = [does('told', carry(['evt-one', 'evt-two']), { on: { targets: [on('evt-one'), on('evt-two')], to: [there] } })]
  expect(scene(said, { choices }).act(carry(['evt-two', 'evt-one'])).choice).toBe('told')
  expect(scene(said, { choices }).act(carry(['evt-two'])).choice).toBe('~free')
  expect(scene(said, { choices }).act(carry(['evt-two', 'evt-one'], room)).choice).toBe('~free')
})
