import { describe, expect, it } from 'vitest'
import { does, event, says } from '../fixtures/builders'
import { boss, li, on, scene } from '../fixtures/scene'
import type { BuzzStrength, CastId, Move } from '../types'

const mine = says('evt-mine', 'team-room', 'me', '方案请看')
const press = (who: CastId[] = [boss], strength: BuzzStrength = 'app', id = 'evt-mine'): Move => ({ kind: 'buzz', target: on(id), strength, who, seen: [] })
const later = (play: ReturnType<typeof scene>, until: number) => play.act({ kind: 'wait', until, seen: [] })
const confirms = (id: string, who: string) => event(id, 'team-room', who, { kind: 'buzz-confirmed', of: on('evt-mine') })
const shown = (play: ReturnType<typeof scene>) => play.room()?.events.find((one) => one.buzz)?.buzz
// Nobody of whom it is written confirms of themselves: so a test says when.
const never = { after: [confirms('evt-gu', 'boss-gu'), confirms('evt-li', 'peer-li')] }

describe('a buzz of one’s own', () => {
  it('stands on the message, with who has confirmed', () => {
    const play = scene([mine], never)
    play.act(press([boss, li], 'sms'))
    const [gu, wei] = play.room()?.members.map(({ id }) => id) ?? []
    expect(shown(play)).toEqual({ strength: 'sms', mine: true, to: [gu, wei], confirmed: [] })
    play.name('quiet')
    expect(shown(play)).toEqual({ strength: 'sms', mine: true, to: [gu, wei], confirmed: [gu, wei] })
  })

  it('tells how it stood when the move had been answered, where somebody has confirmed since', () => {
    const play = scene([mine], { choices: [does('pressed', press(), { on: { target: on('evt-mine') } })], ...never })
    play.act(press())
    expect(play.room()?.events[0]).toMatchObject({ buzz: { confirmed: [play.room()?.members[0]?.id] }, soFar: { buzz: { confirmed: [] } } })
  })

  it('is not repeated before its time, unless it was confirmed', () => {
    const play = scene([mine, says('evt-next', 'team-room', 'me', '还有这个')], never)
    play.act(press())
    expect([play.hint(press()), play.hint(press([boss], 'phone', 'evt-next')), play.hint(press([li]))]).toEqual(['limits', 'limits', null])
    later(play, 304)
    expect(play.hint(press([boss], 'phone'))).toBeNull()
    const heard = scene([mine, says('evt-next', 'team-room', 'me', '还有这个'), event('evt-before', 'team-room', 'me', { kind: 'buzzed', of: on('evt-mine'), strength: 'app', who: [boss] }), confirms('evt-gu', 'boss-gu')])
    expect([heard.hint(press([boss], 'app', 'evt-next')), heard.hint(press())]).toEqual([null, 'closed'])
  })

  it('has heard who answers in that chat', () => {
    const answered = says('evt-reply', 'team-room', 'boss-gu', '看了')
    const play = scene([mine, event('evt-before', 'team-room', 'me', { kind: 'buzzed', of: on('evt-mine'), strength: 'app', who: [boss] }), answered])
    expect(shown(play)).toMatchObject({ confirmed: [play.room()?.members[0]?.id] })
    expect(play.hint(press())).toBe('closed')
  })

  it('is confirmed by the clock where nothing is written, sooner by phone than by the app, the same for the same seed', () => {
    const when = (strength: BuzzStrength, seed: string) => {
      const play = scene([mine], { setting: { seed } })
      play.act(press([boss], strength))
      for (let at = 25; at < 1_300; at += 25) {
        later(play, at)
        if (shown(play)?.confirmed.length) return at
      }
      return Infinity
    }
    const seeds = ['1', '2', '3', '4', '5'].map((one) => one.repeat(16))
    const [app, phone] = (['app', 'phone'] as const).map((strength) => seeds.map((seed) => when(strength, seed)))
    expect(Math.max(...(app ?? []))).toBeLessThan(1_300)
    expect(Math.max(...(phone ?? []))).toBeLessThan(300)
    expect(seeds.map((seed) => when('app', seed))).toEqual(app)
    expect(new Set(app).size).toBeGreaterThan(2)
  })

  it('is counted by the day where there are so many', () => {
    const people: CastId[][] = [[boss], [li]]
    const play = scene([mine], { ...never, client: { buzzQuota: 2, buzzAgainAfter: 0 } })
    for (const who of people) play.act(press(who))
    expect(play.hint(press())).toBe('limits')
    later(play, 50_400)
    expect(play.hint(press())).toBeNull()
  })

  it('is for people who are there, by the ways the client has, on what one has sent', () => {
    expect(scene([mine]).hint(press([]))).toBe('limits')
    expect(scene([mine]).hint(press([boss, boss]))).toBe('limits')
    expect(scene([{ ...mine, from: li }]).hint(press())).toBe('not-here')
    expect(scene([mine], { client: { buzzStrengths: ['app'] } }).hint(press([boss], 'phone'))).toBe('not-offered')
    expect(scene([mine], { client: { buzz: 'none' } }).hint(press())).toBe('not-here')
    const left = event('evt-left', 'team-room', 'system', { kind: 'members', joins: [], leaves: [boss], text: { zh: '' } })
    expect(scene([mine, left]).hint(press())).toBe('not-here')
  })

  it('fits by whom and how', () => {
    const choices = [does('pressed', press([boss, li]), { on: { target: on('evt-mine'), strength: ['app'], who: [li, boss] } })]
    expect(scene([mine], { choices }).act(press([boss, li])).choice).toBe('pressed')
    expect(scene([mine], { choices }).act(press([boss])).choice).toBe('~free')
    expect(scene([mine], { choices }).act(press([boss, li], 'sms')).choice).toBe('~free')
  })
})

it('a message that presses me can be confirmed once, and answering is confirming', () => {
  const theirs = [says('evt-mine', 'team-room', 'boss-gu', '方案呢'), event('evt-buzz', 'team-room', 'boss-gu', { kind: 'buzzed', of: on('evt-mine'), strength: 'phone', who: ['me'] })]
  const got: Move = { kind: 'confirm', target: on('evt-mine'), seen: [] }
  const play = scene(theirs, { client: { receipts: false } })
  expect(shown(play)).toEqual({ strength: 'phone', mine: false, to: ['me'], confirmed: [] })
  play.act(got)
  expect(shown(play)).toMatchObject({ confirmed: ['me'] })
  expect(play.hint(got)).toBe('closed')
  expect(scene([...theirs, says('evt-answer', 'team-room', 'me', '马上')]).hint(got)).toBe('closed')
})
