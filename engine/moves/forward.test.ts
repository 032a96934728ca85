import { expect, it } from 'vitest'
import { does, event, ids, line, says } from '../fixtures/builders'
import { on, room, scene, side } from '../fixtures/scene'
import type { EventBody, Move } from '../types'

const there = ids.chat('gu-private')
const link = event('evt-link', 'team-room', 'peer-li', { kind: 'link', text: line('报名表'), note: line('文档') })
const on_ = (id: string, to = there): Move => ({ kind: 'forward', target: on(id), to, seen: [] })

it('copies a card or words, and nothing that belongs to the first place', () => {
  const play = scene([link, event('evt-ask', 'team-room', 'boss-gu', { kind: 'message', text: line('请回复'), mentions: ['all'], receipt: true })])
  play.act(on_('evt-link'))
  play.act(on_('evt-ask'))
  const chat = play.look().chats.find((one) => one.name.zh === '顾晓东')
  expect(chat?.events).toMatchObject([{ kind: 'link', from: 'me', zh: '报名表', note: { zh: '文档' } }, { kind: 'message', from: 'me', zh: '请回复', mentionsMe: false }])
  expect(chat?.events[1]).not.toHaveProperty('receipt')
})

it('tells somebody else’s words from one’s own', () => {
  const play = scene([says('evt-theirs', 'team-room', 'boss-gu', '拍一张发我'), says('evt-mine', 'team-room', 'me', '马上')])
  play.act(on_('evt-theirs'))
  play.act(on_('evt-mine'))
  const copies = play.look().chats.find((one) => one.name.zh === '顾晓东')?.events
  expect(copies?.[0]).toMatchObject({ zh: '拍一张发我', forwarded: true })
  expect(copies?.[1]).not.toHaveProperty('forwarded')
  play.act({ kind: 'forward', target: on(play.state.log.find((one) => one.kind === 'message' && one.forwarded)?.id ?? ''), to: room, seen: [] })
  expect(play.look().chats.find((one) => one.name.zh !== '顾晓东' && one.kind === 'group')?.events.at(-1)).toMatchObject({ zh: '拍一张发我', forwarded: true })
})

it('is refused for what stays where it was sent, and into a chat one is not in', () => {
  const stays: EventBody[] = [{ kind: 'voice', seconds: 3, text: line('嗯') }, { kind: 'system', text: line('灰字') }, { kind: 'invite', to: side, text: line('来') }]
  for (const body of stays) expect(scene([event('evt-it', 'team-room', 'peer-li', body)]).hint(on_('evt-it'))).toBe('not-here')
  expect(scene([link]).hint(on_('evt-link', side))).toBe('not-here')
  expect(scene([link]).hint(on_('evt-link', ids.chat('behind-doors')))).toBe('not-here')
})

it('is refused for what may not be passed on, where the client keeps people from it', () => {
  const kept = event('evt-link', 'team-room', 'peer-li', { kind: 'link', text: line('报名表'), restricted: true })
  expect(scene([kept]).room()?.events[0]).toMatchObject({ restricted: true })
  expect(scene([kept]).hint(on_('evt-link'))).toBe('limits')
  expect(scene([kept]).hint({ kind: 'screenshot', chat: room, to: there, seen: [] })).toBeNull()
  const free = scene([kept], { client: { restrictedSharing: false } })
  expect([free.hint(on_('evt-link')), free.room()?.events[0]?.restricted]).toEqual([null, undefined])
})

it('fits by where it goes, and its row shows it', () => {
  const choices = [does('passed-on', on_('evt-link'), { on: { target: on('evt-link'), to: [there] } })]
  const play = scene([link, says('evt-more', 'team-room', 'peer-li', '填一下')], { choices })
  const boss = play.look().chats.find((one) => one.name.zh === '顾晓东')
  expect(play.look().points[0]?.choices).toContainEqual(expect.objectContaining({ kind: 'forward', chat: boss?.id, to: boss?.members[0]?.id }))
  expect(scene([link], { choices }).act(on_('evt-link', room)).choice).toBe('~free')
  expect(play.act(on_('evt-link')).choice).toBe('passed-on')
})
