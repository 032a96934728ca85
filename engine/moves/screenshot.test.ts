import { expect, it } from 'vitest'
import { does, ids } from '../fixtures/builders'
import { room, scene, side } from '../fixtures/scene'
import type { Move } from '../types'

const keep: Move = { kind: 'screenshot', chat: room, seen: [] }
const li = ids.chat('li-private')

it('stays on the phone, or goes as a picture into another chat', () => {
  const play = scene([])
  play.act(keep)
  expect(play.last()).toMatchObject({ seenBy: 'me', kind: 'system', text: { zh: '截图已存到相册' } })
  play.act({ ...keep, to: li })
  expect(play.look().chats[1]?.events).toMatchObject([{ kind: 'picture', from: 'me', zh: '聊天截图', note: { zh: '群聊' } }])
})

it('fits by whether and where it goes', () => {
  const choices = [does('kept-proof', keep, { on: { chat: [room] } }), does('showed-li', { ...keep, to: li }, { on: { chat: [room], to: [li] } })]
  expect(scene([], { choices }).act({ ...keep, to: li }).choice).toBe('showed-li')
  expect(scene([], { choices }).act(keep).choice).toBe('kept-proof')
  expect(scene([], { choices }).act({ ...keep, to: room }).choice).toBe('~free')
  expect(scene([]).hint({ ...keep, to: side })).toBe('not-here')
})
