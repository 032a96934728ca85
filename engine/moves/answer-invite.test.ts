import { expect, it } from 'vitest'
import { does, event, line, says } from '../fixtures/builders'
import { on, scene, side } from '../fixtures/scene'
import type { Move } from '../types'

const invite = event('evt-invite', 'li-private', 'peer-li', { kind: 'invite', to: side, text: line('拉你进核心群') })
const before = says('evt-talk', 'side-room', 'boss-gu', '先别告诉她')
const answer = (accept: boolean): Move => ({ kind: 'answer-invite', target: on('evt-invite'), accept, seen: [] })
const card = (play: ReturnType<typeof scene>) => play.look().chats[1]?.events.at(-1)
const names = (play: ReturnType<typeof scene>) => play.look().chats.map((chat) => chat.name.zh)

it('yes: one is in the group, without what was said before on a client that hides it', () => {
  const play = scene([invite, before])
  expect(names(play)).not.toContain('核心群')
  expect(card(play)).toMatchObject({ kind: 'invite', state: 'open', group: { zh: '核心群' }, size: 3 })
  expect(play.hint({ kind: 'mute', chat: side, seen: [] })).toBe('not-here')
  play.act(answer(true))
  expect(card(play)).toMatchObject({ state: 'accepted', size: 4 })
  expect(play.look().chats.at(-1)).toMatchObject({ name: { zh: '核心群' }, size: 4, unread: 0, events: [{ kind: 'system', zh: '李薇邀请你加入了群聊' }] })
  expect(play.hint({ kind: 'mute', chat: side, seen: [] })).toBeNull()
  expect(play.hint(answer(false))).toBe('closed')
})

it('yes, with history where the client shows it', () => {
  const play = scene([invite, before], { client: { historyForNewcomers: true } })
  play.act(answer(true))
  expect(play.look().chats.at(-1)?.events.map((one) => 'zh' in one && one.zh)).toEqual(['圈外话一', '先别告诉她', '李薇邀请你加入了群聊'])
})

it('no: the card says so and nothing else comes', () => {
  const play = scene([invite])
  play.act(answer(false))
  expect([card(play), names(play).includes('核心群')]).toMatchObject([{ state: 'refused' }, false])
})

it('fits by the answer', () => {
  const choices = [does('went-in', answer(true), { on: { target: on('evt-invite'), accept: true } }), does('stayed-out', answer(false), { on: { target: on('evt-invite'), accept: false } })]
  expect([true, false].map((accept) => scene([invite], { choices }).act(answer(accept)).choice)).toEqual(['went-in', 'stayed-out'])
})

it('being joined by others needs no answer', () => {
  const play = scene([before, event('evt-joined', 'side-room', 'system', { kind: 'members', joins: ['me'], leaves: [], text: line('顾晓东邀请你加入了群聊') }), says('evt-hi', 'side-room', 'boss-gu', '欢迎')])
  expect(play.look().chats.at(-1)).toMatchObject({ name: { zh: '核心群' }, unread: 1, events: [{ kind: 'system' }, { zh: '欢迎' }] })
})
