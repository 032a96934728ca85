import { expect, it } from 'vitest'
import { does, event, ids, line, says, speaks } from '../fixtures/builders'
import { on, room, scene } from '../fixtures/scene'
import type { Move } from '../types'

const go: Move = { kind: 'leave', chat: room, seen: [] }
const after = [says('evt-after', 'team-room', 'boss-gu', '她退了？')]

it('takes the chat off the list, closes it, and hides what comes after', () => {
  const play = scene([says('evt-hello', 'team-room', 'boss-gu', '大家好')], { after, choices: [does('walked-out', go, { on: { chat: [room] } }), speaks('spoke', '收到')] })
  expect(play.act(go).choice).toBe('walked-out')
  const shown = play.look()
  expect([shown.chats.some((chat) => chat.name.zh === '群聊'), JSON.stringify(shown).includes('她退了'), shown.focus]).toEqual([false, false, null])
  expect(play.hint({ kind: 'say', chat: room, text: '收到', mentions: [], seen: [] })).toBe('not-here')
  expect(play.hint({ kind: 'forward', target: on('evt-hello'), to: ids.chat('li-private'), seen: [] })).toBe('not-here')
  expect(play.state.log).toContainEqual(expect.objectContaining({ id: 'evt-after', out: true }))
})

it('leaves a line where the client tells somebody, none where it does not', () => {
  const line = (leaveNotice: 'none' | 'everyone') => { const play = scene([], { client: { leaveNotice } }); play.act(go); return play.last() }
  expect([line('everyone'), line('none')]).toMatchObject([{ kind: 'members', leaves: ['me'], text: { zh: '安娜退出了群聊' } }, { text: { zh: '' } }])
})

it('is for groups; who was removed finds the chat gone too', () => {
  expect(scene([]).hint({ ...go, chat: ids.chat('li-private') })).toBe('not-here')
  const removed = scene([event('evt-out', 'team-room', 'system', { kind: 'members', joins: [], leaves: ['me'], text: line('你被移出群聊') })])
  expect(removed.look().chats.map((chat) => chat.kind)).toEqual(['private', 'private'])
  expect(removed.hint(go)).toBe('not-here')
})
