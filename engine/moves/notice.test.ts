import { expect, it } from 'vitest'
import { does, event, group, line } from '../fixtures/builders'
import { room, scene } from '../fixtures/scene'
import type { Move } from '../types'

const post: Move = { kind: 'notice', chat: room, text: '会议改到三点', seen: [] }
const choices = [does('told-all', post, { on: { chat: [room], text: { samples: ['会议改到三点'] } } })]
const owned = { [room]: group(['boss-gu'], { owner: 'me' as const, notice: line('群规') }) }

it('stands in the chat and at the top of the group, as an authored one does', () => {
  const play = scene([], { choices, chats: owned })
  expect(play.room()?.notice).toMatchObject({ zh: '群规' })
  play.act(post)
  expect([play.room()?.notice, play.room()?.events.at(-1)]).toMatchObject([{ zh: '会议改到三点' }, { kind: 'notice', from: 'me' }])
  expect(scene([event('evt-notice', 'team-room', 'boss-gu', { kind: 'notice', text: line('周五交') })]).room()?.notice).toMatchObject({ zh: '周五交' })
})

it('is for those who run the group, where the client says so', () => {
  const strict = { noticeBy: 'owner' as const }
  expect(scene([], { choices, client: strict }).hint(post)).toBe('not-here')
  expect(scene([], { choices, client: strict, chats: owned }).hint(post)).toBeNull()
  expect(scene([], { choices, client: strict, chats: { [room]: group(['boss-gu'], { admins: ['me'] }) } }).hint(post)).toBeNull()
})

it('goes back to the draft when nobody foresaw its words, and wants some', () => {
  expect(scene([], { choices }).hint({ ...post, text: '放假啦' })).toBe('unclear-text')
  expect(scene([], { choices }).hint({ ...post, text: ' ' })).toBe('limits')
})
