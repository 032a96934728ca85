import { describe, expect, it } from 'vitest'
import { event, group, line, says, speaks } from '../fixtures/builders'
import { on, room, scene } from '../fixtures/scene'
import type { Client } from '../types'

const mine = says('evt-mine', 'team-room', 'me', '方案发群里了')
const big = { [room]: group(['boss-gu', 'peer-li'], { size: 103 }) }
type Scene = ReturnType<typeof scene>
const read = (play: Scene) => play.room()?.events.find((one) => one.from === 'me')?.read
const waited = (seconds: number, more: Parameters<typeof scene>[1] = {}, events = [mine]) => {
  const play = scene(events, more)
  if (seconds > 0) play.act({ kind: 'wait', until: seconds, seen: [] })
  return play
}

describe('read marks', () => {
  it('come between 20 seconds and 20 minutes, and never go', () => {
    const counts = [0, 20, 120, 400, 800, 1_200, 5_000].map((seconds) => read(waited(seconds, { chats: big }))?.by ?? -1)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect([counts[0], counts.at(-2), counts.at(-1)]).toEqual([0, 102, 102])
    expect(counts[2]).toBeGreaterThan(0)
    expect(counts[4]).toBeLessThan(102)
    expect(read(waited(0, { chats: big }))?.of).toBe(102)
  })

  it('are drawn by the seed: the same for the same attempt', () => {
    const at = (seed: string) => [...Array(12).keys()].map((step) => read(waited(60 + step * 90, { setting: { seed } }))?.by)
    expect(at('1'.repeat(16))).toEqual(at('1'.repeat(16)))
    expect(new Set([...Array(8).keys()].map((seed) => at(`${seed}`.repeat(16)).join())).size).toBeGreaterThan(2)
  })

  it('are there at once for who writes next, and only when written where the author says it', () => {
    const writes = waited(1, {}, [mine, says('evt-next', 'team-room', 'boss-gu', '收到')])
    expect(read(writes)).toMatchObject({ by: 1, of: 2, who: [writes.room()?.members[0]?.id] })
    const later = event('evt-read', 'team-room', 'boss-gu', { kind: 'read', of: on('evt-mine') })
    const play = waited(80_000, { after: [later] })
    expect(read(play)).toMatchObject({ by: 1, who: [play.room()?.members[1]?.id] })
    play.name('quiet')
    expect(read(play)).toMatchObject({ by: 2 })
  })

  it('stand twice while the story has gone on since: as they were when the last move had been answered, and now', () => {
    const play = scene([mine], { chats: big, choices: [speaks('said-fine', '好')], after: [says('evt-hours-on', 'team-room', 'boss-gu', '中午说', { at: 90_000 })] })
    expect(play.room()?.events[0]?.soFar).toBeUndefined()
    play.name('said-fine')
    expect(play.room()?.events).toMatchObject([{ read: { by: 102 }, soFar: { read: { by: 0, of: 102 } } }, { read: { by: 102 }, soFar: { read: { by: 0 } } }, { from: expect.not.stringMatching('me') }])
  })

  it('stand on one\'s own messages only, where the client tells, as far as it tells, and never with outsiders', () => {
    const told = (client: Partial<Client>, chats = {}) => read(waited(2_000, { client, chats }))
    expect(told({ readMarks: false })).toBeUndefined()
    expect(told({ readDetail: 'none' })).toBeUndefined()
    expect(told({ readDetail: 'count' })).toEqual({ by: 2, of: 2 })
    expect(told({}, { [room]: group(['boss-gu'], { external: true }) })).toBeUndefined()
    const theirs = waited(2_000, {}, [says('evt-theirs', 'team-room', 'peer-li', '好')])
    expect(theirs.room()?.events.map((one) => one.read)).toEqual([undefined])
  })
})

describe('confirmations in a crowd', () => {
  const notice = event('evt-notice', 'team-room', 'boss-gu', { kind: 'notice', text: line('周五前交'), receipt: true })
  const big = { [room]: group(['boss-gu', 'peer-li'], { size: 61 }) }
  const by = (seconds: number, seed: string) => waited(seconds, { chats: big, setting: { seed } }, [notice]).room()?.events[0]?.receipt?.by ?? -1
  const seeds = [...Array(8).keys()].map((one) => `${one}`.repeat(16))

  it('come from nearly all within half an hour, from some in the course of the day, from a few not at all', () => {
    for (const seed of seeds) {
      const [due, day] = [by(1_801, seed), by(90_000, seed)]
      expect(by(600, seed)).toBeGreaterThan(10)
      expect(by(600, seed)).toBeLessThan(30)
      expect(due).toBeGreaterThanOrEqual(54)
      expect(due).toBeLessThan(58)
      expect(day).toBeGreaterThan(due)
      expect(day).toBeLessThan(59)
      expect(by(600_000, seed)).toBe(day)
    }
  })

  it('differ from attempt to attempt', () => expect(new Set(seeds.map((seed) => by(1_801, seed))).size).toBeGreaterThan(1))
})
