import { expect, it } from 'vitest'
import { does, group, says } from '../fixtures/builders'
import { on, room, scene } from '../fixtures/scene'
import type { Move } from '../types'

const hello = says('evt-hello', 'team-room', 'boss-gu', '流程在这')
const chat: Move = { kind: 'pin', chat: room, seen: [] }
const message: Move = { ...chat, target: on('evt-hello') }
const run = { chats: { [room]: group(['boss-gu'], { admins: ['me'] }) } }

it('puts a chat to the top of one\'s own list and back, with no trace', () => {
  const play = scene([])
  play.act(chat)
  expect([play.room()?.pinned, play.room()?.events]).toEqual([true, []])
  play.act(chat)
  expect(play.room()?.pinned).toBe(false)
  expect(scene([], { chats: { [room]: group(['boss-gu'], { pinned: true }) } }).room()?.pinned).toBe(true)
})

it('pins a message for all, once, where the client can and one runs the group', () => {
  const play = scene([hello], run)
  play.act(message)
  const [event, grey] = play.room()?.events ?? []
  expect(play.room()?.pins).toEqual([event?.id])
  expect(grey).toMatchObject({ kind: 'system', from: 'me', zh: '你置顶了一条消息' })
  expect(play.hint(message)).toBe('closed')
  expect(scene([hello]).hint(message)).toBe('not-here')
  expect(scene([hello], { chats: { [room]: group(['boss-gu'], { owner: 'me' }) } }).hint(message)).toBeNull()
  expect(scene([hello], { ...run, client: { pinForAll: false } }).hint(message)).toBe('not-offered')
  expect(scene([hello], { client: { pinForAll: false } }).hint(chat)).toBeNull()
})

it('is one of the two: pinning a message is not pinning the chat', () => {
  const choices = [does('kept-chat', chat, { on: { chat: [room] } }), does('pinned-it', message, { on: { target: on('evt-hello') } })]
  expect(scene([hello], { ...run, choices }).act(message).choice).toBe('pinned-it')
  expect(scene([hello], { choices }).act(chat).choice).toBe('kept-chat')
})
