import { expect, it } from 'vitest'
import { event, ids, line, says } from '../fixtures/builders'
import { on, scene } from '../fixtures/scene'

it('a renamed group has its new name, and a grey line tells who did it', () => {
  const play = scene([event('evt-name', 'team-room', 'boss-gu', { kind: 'renamed', name: line('攻坚群'), text: line('顾晓东修改了群名') })])
  expect(play.room()).toMatchObject({ name: { zh: '攻坚群' }, unread: 0, events: [{ kind: 'system', zh: '顾晓东修改了群名' }] })
})

it('a group that somebody may yet start is in no list', () => {
  const names = scene([]).look().chats.map(({ name }) => name.zh)
  expect(names).not.toContain('小群')
  expect(names).not.toContain('核心群')
})

it('what is sent as a record tells who has read it, and can be pinned; a call takes no sign', () => {
  const play = scene([event('evt-record', 'team-room', 'me', { kind: 'record', title: line('聊天记录'), rows: [] }), says('evt-next', 'team-room', 'boss-gu', '看了'), event('evt-call', 'gu-private', 'boss-gu', { kind: 'call', to: 'me', video: false, outcome: 'missed' })])
  expect(play.room()?.events[0]).toMatchObject({ kind: 'record', read: { by: 1, of: 2 } })
  expect(play.hint({ kind: 'react', target: on('evt-call'), reaction: ids.sticker('grin'), seen: [] })).toBe('not-here')
})
