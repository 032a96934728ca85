import { expect, it } from 'vitest'
import { does, group, ids, privately } from '../fixtures/builders'
import { boss, li, room, scene } from '../fixtures/scene'
import type { Move } from '../types'

const chats = { [room]: group(['boss-gu']), [ids.chat('li-private')]: privately('peer-li') }
const bring: Move = { kind: 'invite', chat: room, who: [li], seen: [] }

it('brings people in, and everybody reads it', () => {
  const play = scene([], { chats })
  play.act(bring)
  expect(play.room()).toMatchObject({ size: 3, events: [{ kind: 'system', zh: '你邀请李薇加入了群聊' }] })
  expect(play.room()?.members.map(({ name }) => name.zh)).toEqual(['顾晓东', '李薇', '安娜'])
  expect(play.hint(bring)).toBe('closed')
})

it('is the owner’s or an admin’s where the client says so', () => {
  const client = { inviteBy: 'owner' } as const
  expect(scene([], { chats, client }).hint(bring)).toBe('not-here')
  expect(scene([], { chats: { ...chats, [room]: group(['boss-gu'], { owner: 'me' }) }, client }).hint(bring)).toBeNull()
})

it('is for people whom one knows, into a group that has room', () => {
  expect(scene([], { chats }).hint({ ...bring, who: [] })).toBe('limits')
  expect(scene([], { chats }).hint({ ...bring, who: [li, li] })).toBe('limits')
  expect(scene([], { chats }).hint({ ...bring, who: [ids.cast('stranger')] })).toBe('not-here')
  expect(scene([], { chats }).hint({ ...bring, chat: ids.chat('li-private'), who: [boss] })).toBe('not-here')
  expect(scene([], { chats, client: { groupSize: 2 } }).hint(bring)).toBe('limits')
})

it('fits by whom', () => {
  const choices = [does('brought', bring, { on: { chat: [room], who: [li] } })]
  expect(scene([], { chats, choices }).act(bring).choice).toBe('brought')
})
