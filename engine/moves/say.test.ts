import { describe, expect, it } from 'vitest'
import { ids, says, speaks } from '../fixtures/builders'
import { on, room, scene } from '../fixtures/scene'
import type { Move } from '../types'

const say = (deliver?: number): Move => ({ kind: 'say', chat: room, text: '早上好，方案在这', mentions: [], seen: [], ...(deliver !== undefined && { deliver }) })
const night = speaks('sent-now', '早上好，方案在这')
const morning = { ...speaks('sent-at-eight', '早上好，方案在这'), on: { kind: 'say' as const, chat: [room], text: { samples: ['早上好，方案在这'] }, deliver: { min: 50_000, max: 60_000 } }, suggest: say(50_000) }

describe('a scheduled message', () => {
  it('waits for its time, seen by the trainee alone, and is then sent', () => {
    const play = scene([], { choices: [night, morning], after: [] })
    expect(play.act(say(55_000)).choice).toBe('sent-at-eight')
    expect([play.room()?.events, play.look().scheduled]).toEqual([[], [{ chat: play.room()?.id, at: '2026-03-11T01:16:40', zh: '早上好，方案在这' }]])
    expect(play.state.said[ids.point('pt-one')]).toBe('me~0')
    play.name('hush')
    expect(play.room()?.events).toEqual([])
  })

  it('comes while one waits', () => {
    const free = scene([], { choices: [{ ...morning, id: ids.choice('other'), on: { ...morning.on, deliver: { min: 10, max: 20 } }, suggest: say(15) }], after: [] })
    free.name('other')
    free.act({ kind: 'wait', until: 100, seen: [] })
    expect([free.room()?.events, free.look().scheduled]).toMatchObject([[{ from: 'me', at: '2026-03-10T10:00:15' }], undefined])
  })

  it('is another choice than the same words now', () => {
    expect(scene([], { choices: [night, morning] }).act(say()).choice).toBe('sent-now')
    expect(scene([], { choices: [night, morning] }).hint(say(10_000))).toBe('unclear-text')
  })

  it('needs a client that can, and a time to come', () => {
    expect(scene([], { choices: [morning], client: { scheduledSend: false } }).hint(say(55_000))).toBe('not-offered')
    expect(scene([], { choices: [morning] }).hint(say(0))).toBe('limits')
    expect(scene([], { choices: [morning], client: { scheduledSend: false } }).offered().map((one) => one.choiceId)).toEqual(['quiet'])
  })
})

describe('a reply in a thread', () => {
  const root = says('evt-root', 'team-room', 'boss-gu', '方案谁看了')
  const first = { ...says('evt-first', 'team-room', 'peer-li', '我看了'), thread: on('evt-root') }
  const reply = (id: string, text = '我也看了'): Move => ({ kind: 'say', chat: room, text, mentions: [], thread: on(id), seen: [] })
  const inThread = { ...speaks('in-thread', '我也看了'), on: { kind: 'say' as const, chat: [room], text: { samples: ['我也看了'] }, thread: on('evt-root') }, suggest: reply('evt-root') }

  it('stands under its root, which counts them; a reply to a reply too', () => {
    const play = scene([root, first], { choices: [inThread] })
    expect(play.act(reply('evt-first')).choice).toBe('in-thread')
    const [top, ...replies] = play.room()?.events ?? []
    expect(replies.map(({ thread }) => thread)).toEqual([top?.id, top?.id])
    expect(top).toMatchObject({ replies: { by: 2, last: '2026-03-10T10:00:05' } })
  })

  it('is another choice than the same words to all, where the author tells them apart', () => {
    expect(scene([root], { choices: [inThread, speaks('to-all', '我也看了')] }).act({ kind: 'say', chat: room, text: '我也看了', mentions: [], seen: [] }).choice).toBe('to-all')
    expect(scene([root], { choices: [inThread, speaks('to-all', '我也看了')] }).act(reply('evt-root')).choice).toBe('in-thread')
  })

  it('counts no reply that was taken back', () => {
    const play = scene([root, { ...first, from: 'me' }])
    play.act({ kind: 'recall', target: on('evt-first'), seen: [] })
    expect(play.room()?.events[0]).not.toHaveProperty('replies')
  })

  it('needs a client that has threads, and a message that is here', () => {
    expect(scene([root], { client: { threads: false } }).hint(reply('evt-root'))).toBe('not-offered')
    expect(scene([root]).hint(reply('evt-nowhere'))).toBe('not-here')
    expect(scene([says('evt-root', 'gu-private', 'boss-gu', '嗯')]).hint(reply('evt-root'))).toBe('not-here')
  })
})
