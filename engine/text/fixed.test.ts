import { expect, it } from 'vitest'
import { group, line, says } from '../fixtures/builders'
import { on, room, scene } from '../fixtures/scene'
import type { Move } from '../types'

const theirs = says('evt-theirs', 'team-room', 'peer-li', '点链接领补贴')
const mine = says('evt-mine', 'team-room', 'me', '发错了')
const moves: Move[] = [
  { kind: 'recall', target: on('evt-mine'), seen: [] },
  { kind: 'pin', chat: room, target: on('evt-theirs'), seen: [] },
  { kind: 'report', target: on('evt-theirs'), seen: [] },
  { kind: 'send-packet', chat: room, split: 'equal', cents: 600, shares: 3, seen: [] },
  { kind: 'wait', until: 89_000, seen: [] },
]
const told = (words = {}) => {
  const play = scene([theirs, mine], { client: { words }, chats: { [room]: group(['peer-li'], { owner: 'me', size: 9 }) } })
  for (const move of moves) play.act(move)
  return play.state.log.flatMap((event) => (['recall', 'pinned', 'system'].includes(event.kind) && 'text' in event ? [event.text.zh] : []))
}

it('what the phone says of one\'s own doings is in its client\'s words, else in words that fit any', () => {
  const words = { recalled: line('收回了'), pinned: line('钉住了'), reported: line('告诉平台了'), refunded: line('钱回来了') }
  expect(told(words)).toEqual(['收回了', '钉住了', '告诉平台了', '钱回来了'])
  expect(told()).toEqual(['你撤回了一条消息', '你置顶了一条消息', '你举报了这条内容', '红包超过24小时未被领取，已退还'])
})
