import { describe, expect, it } from 'vitest'
import { debrief } from '..'
import { does, ids, noText, rubric, says, setting } from '../fixtures/builders'
import { boss, li, made, room, scene } from '../fixtures/scene'
import type { Move } from '../types'

const start = (more: Partial<Extract<Move, { kind: 'start-group' }>> = {}): Move => ({ kind: 'start-group', who: [boss, li], seen: [], ...more })
const groups = (play: ReturnType<typeof scene>) => play.look().chats.filter((one) => one.kind === 'group').slice(1)
const foreseen = does('side', start({ to: made }), { on: { who: [li, boss], to: [made] }, reaction: [says('evt-there', 'made-room', 'peer-li', '怎么了')] })

describe('a group that nobody foresaw', () => {
  it('is there, with its people, its name and its first line, and words can be said in it', () => {
    const play = scene([])
    expect(play.act(start({ text: '应急小组' })).choice).toBe('~free')
    const [group] = groups(play)
    expect(group).toMatchObject({ name: { zh: '应急小组' }, size: 3, unread: 0, events: [{ kind: 'system', zh: '你邀请顾晓东、李薇加入了群聊' }], can: expect.arrayContaining(['say', 'leave', 'invite']) })
    expect(group?.members.map(({ name }) => name.zh)).toEqual(['顾晓东', '李薇', '安娜'])
    expect(play.hint({ kind: 'sticker', chat: ids.chat('made~1'), sticker: ids.sticker('grin'), seen: [] })).toBeNull()
    play.act({ kind: 'sticker', chat: ids.chat('made~1'), sticker: ids.sticker('grin'), seen: [] })
    expect(groups(play)[0]?.events.at(-1)).toMatchObject({ kind: 'sticker', from: 'me', read: { by: 0, of: 2 } })
    expect(play.hint({ kind: 'send-packet', chat: ids.chat('made~1'), split: 'equal', cents: 300, shares: 3, seen: [] })).toBeNull()
    expect(play.hint({ kind: 'send-packet', chat: ids.chat('made~1'), split: 'equal', cents: 400, shares: 4, seen: [] })).toBe('limits')
    play.act({ kind: 'leave', chat: ids.chat('made~1'), seen: [] })
    expect(groups(play)).toEqual([])
  })
  it('without a name has those of its people, and there may be several', () => {
    const play = scene([])
    play.act(start())
    play.act(start({ who: [li, boss] }))
    expect(groups(play).map(({ name }) => name)).toMatchObject([{ zh: '顾晓东、李薇' }, { zh: '李薇、顾晓东' }])
    expect(new Set(play.look().chats.map(({ id }) => id)).size).toBe(play.look().chats.length)
  })
})

describe('a group that an author foresaw', () => {
  it('comes to life with whom one picked, and people speak in it', () => {
    const play = scene([], { choices: [foreseen] })
    expect(groups(play)).toEqual([])
    expect(play.act(start()).choice).toBe('side')
    expect(groups(play)).toMatchObject([{ name: { zh: '小群' }, size: 3, events: [{ zh: '你邀请顾晓东、李薇加入了群聊' }, { zh: '怎么了' }] }])
  })
  it('is the author’s by its row too, keeps a name one gives it, and is started once', () => {
    const play = scene([], { choices: [foreseen] })
    const row = play.look().points[0]?.choices?.find(({ kind }) => kind === 'start-group')
    expect(row?.move).toMatchObject({ who: [expect.any(String), expect.any(String)], to: row?.chat })
    play.name('side', start({ text: '三人小组' }))
    expect(groups(play)).toMatchObject([{ name: { zh: '小群' } }])
    expect(play.hint(start({ to: made }))).not.toBeNull()
    const named = scene([], { choices: [foreseen] })
    named.act(start({ text: '三人小组' }))
    expect(groups(named)).toMatchObject([{ name: { zh: '三人小组' } }])
  })
  it('is meant under whatever name', () => {
    const choices = [{ ...foreseen, on: { ...foreseen.on, text: { samples: ['三人小组'] } } }]
    expect(scene([], { choices }).act(start({ text: '应急' })).choice).toBe('side')
    expect(scene([], { choices }).act(start()).choice).toBe('side')
  })
  it('is not what starting another one with other people means', () => {
    const play = scene([], { choices: [foreseen], client: { sideGroupLeast: 1 } })
    expect(play.act(start({ who: [li] })).choice).toBe('~free')
    expect(groups(play)).toMatchObject([{ name: { zh: '李薇' } }])
  })
})

it('wants enough people whom one knows, once each', () => {
  expect(scene([]).hint(start({ who: [li] }))).toBe('limits')
  expect(scene([]).hint(start({ who: [li, li] }))).toBe('limits')
  expect(scene([]).hint(start({ who: [li, ids.cast('stranger')] }))).toBe('not-here')
  expect(scene([], { client: { groupSize: 2 } }).hint(start())).toBe('limits')
  expect(scene([]).hint(start({ to: room }))).toBe('not-offered')
  expect(scene([], { client: { moves: ['wait'] } }).hint(start())).toBe('not-offered')
})

it('its line is in the client’s words, with the names in both languages', () => {
  const word = { zh: '你和{who}建了群', id: ids.line('line-started') }
  const play = scene([], { client: { words: { 'started-group': word } } })
  play.act(start())
  expect(play.last()).toMatchObject({ text: { zh: '你和顾晓东、李薇建了群', fill: [{ zh: '顾晓东、李薇' }] } })
})

it('is told in the debrief by its name', () => {
  const play = scene([], { choices: [foreseen] })
  play.act(start())
  const told = debrief({ id: 'a', story: play.story, rubric: rubric({}), text: noText, prose: { points: {}, feedback: {}, subtext: {} }, norms: { norms: {}, dimensions: [] }, setting: setting(), state: play.state })
  expect(Object.values(told?.points[0]?.chats ?? {}).map(({ zh }) => zh)).toContain('小群')
})
