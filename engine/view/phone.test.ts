import { describe, expect, it } from 'vitest'
import { event, group, ids, persona, says, wechat } from '../fixtures/builders'
import { room, scene } from '../fixtures/scene'

describe('a phone', () => {
  it('shows signs to set where the client has reactions, the author\'s own set when there is one', () => {
    expect(scene([]).look().reactionSet).toMatchObject([{ id: 'grin', zh: '[龇牙]' }])
    expect(scene([], { client: { reactions: false } }).look()).not.toHaveProperty('reactionSet')
  })

  it('shows who runs a group, and that outsiders are in it where the client labels that', () => {
    const chats = { [room]: group(['boss-gu', 'peer-li'], { owner: ids.cast('boss-gu'), admins: [ids.cast('peer-li'), 'me'], external: true, muted: true }) }
    const shown = scene([], { chats }).room()
    expect(shown?.members.map((one) => one.role)).toEqual(['owner', 'admin', 'admin'])
    expect([shown?.external, shown?.muted]).toEqual([true, true])
    expect(scene([], { chats, client: { externalLabel: false } }).room()).not.toHaveProperty('external')
  })

  it('shows a typing cue in the turn in which it came, where the client has one', () => {
    const typing = event('evt-typing', 'team-room', 'boss-gu', { kind: 'typing', seconds: 4 })
    const kinds = (play: ReturnType<typeof scene>) => play.room()?.events.map((one) => one.kind)
    const play = scene([typing, says('evt-hi', 'team-room', 'boss-gu', '在')])
    expect([kinds(play), play.room()?.unread]).toEqual([['typing', 'message'], 0])
    play.act({ kind: 'mute', chat: room, seen: [] })
    expect(kinds(play)).toEqual(['message'])
    expect(kinds(scene([typing], { client: { typingCue: 'private' } }))).toEqual([])
  })

  it('asks its client, with what a story of before says nothing about', () => {
    const own = says('evt-mine', 'team-room', 'me', '好')
    const old = scene([own], { client: { ...wechat } })
    expect(old.room()?.can).toEqual(['say', 'open-packet', 'send-packet', 'sticker', 'chain', 'mute', 'receive-packet'])
    expect(old.room()?.events[0]).toEqual({ id: expect.any(String), from: 'me', at: '2026-03-10T10:00:00', turn: 0, kind: 'message', mentionsMe: false, zh: '好', en: '' })
  })

  it('offers to run a group only to who runs it', () => {
    const strict = { client: { noticeBy: 'owner' as const, mentionAll: 'owner' as const } }
    const can = (more: Parameters<typeof scene>[1]) => scene([], more).room()?.can.filter((one) => one === 'notice' || one === 'mention-all')
    expect(can(strict)).toEqual([])
    expect(can({ ...strict, chats: { [room]: group(['boss-gu'], { admins: ['me'] }) } })).toEqual(['notice', 'mention-all'])
    expect(can({ me: persona('安娜', { cannot: ['notice'] }) })).toEqual(['mention-all'])
  })
})
