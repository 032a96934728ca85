import { expect, it } from 'vitest'
import { does, event, ids, line } from '../fixtures/builders'
import { li, room, scene } from '../fixtures/scene'
import type { Move } from '../types'

const name = (text: string): Move => ({ kind: 'nickname', chat: room, text, seen: [] })

it('changes the name in this group only, without a line in the chat', () => {
  const play = scene([event('evt-li', 'team-room', 'boss-gu', { kind: 'nickname', who: li, name: '财务-李薇', text: line('') })])
  play.act(name(' 设计-安娜 '))
  expect(play.room()?.members.map((one) => one.nickname)).toEqual([undefined, '财务-李薇', '设计-安娜'])
  expect(play.look().chats[1]?.members.map((one) => one.nickname)).toEqual([undefined])
  expect(play.room()?.events).toEqual([])
})

it('is refused when empty, too long, in private, or where the client has none', () => {
  expect(['  ', '长'.repeat(33), '长'.repeat(32)].map((text) => scene([]).hint(name(text)))).toEqual(['limits', 'limits', null])
  expect(scene([]).hint({ kind: 'nickname', chat: ids.chat('li-private'), text: '安娜', seen: [] })).toBe('not-here')
  expect(scene([], { client: { nicknames: false } }).hint(name('安娜'))).toBe('not-here')
})

it('fits by its words', () => {
  const choices = [does('with-team', name('设计-安娜'), { on: { chat: [room], text: { samples: ['设计-安娜'], all: [['设计']] } } })]
  expect(scene([], { choices }).act(name('设计部 安娜')).choice).toBe('with-team')
  expect(scene([], { choices }).act(name('小可爱')).choice).toBe('~free')
})
