import { describe, expect, it } from 'vitest'
import { asks, beat, does, event, ids, line, option, point, says, setting, silent, speaks, story, shows, toBeat, toEnding } from './fixtures/builders'
import { playing } from './fixtures/play'
import { replay } from './step'
import type { DecisionPoint, Move, ScriptLine, State } from './types'

const end = [{ to: toEnding('end-all') }]
const one = (script: ScriptLine[]) => story([beat('beat-one', script, end)])
const at = (state: State, id: string) => state.log.find((logged) => logged.id === id)?.at
const grin = { kind: 'sticker', chat: ids.chat('team-room'), sticker: ids.sticker('grin'), seen: [] } satisfies Move

describe('the story clock', () => {
  it('gives a line without a time 4 s and 0.2 s a character, at most 40 s, and a thought none', () => {
    const { state } = playing(one([
      shows(says('evt-short', 'team-room', 'boss-gu', '早上好呀各位')), // 6 characters: 4 + 1.2
      shows(event('evt-thought', 'team-room', 'boss-gu', { kind: 'thought', text: line('困') })),
      shows(says('evt-long', 'team-room', 'boss-gu', '长'.repeat(300))),
      asks(point('pt-one', [silent('quiet')])),
    ]), setting())
    expect([at(state, 'evt-short'), at(state, 'evt-thought'), at(state, 'evt-long')]).toEqual([5, 5, 45])
  })

  it('takes `at` as not earlier than, and never runs backwards', () => {
    const { state } = playing(one([
      shows(says('evt-late', 'team-room', 'boss-gu', '九点', { at: 500 })),
      shows(says('evt-past', 'team-room', 'boss-gu', '早', { at: 100 })),
      shows(says('evt-soon', 'team-room', 'boss-gu', '好', { after: 2 })),
      asks(point('pt-one', [silent('quiet')])),
    ]), setting())
    expect([at(state, 'evt-late'), at(state, 'evt-past'), at(state, 'evt-soon')]).toEqual([500, 500, 502])
  })

  it('starts a beat at its time, or at once when that has passed', () => {
    const made = story([beat('beat-one', [asks(point('pt-one', [silent('quiet')]))], [{ to: toBeat('beat-two') }]), beat('beat-two', [asks(point('pt-two', [silent('hush')]))], end, 900)])
    const play = playing(made, setting())
    play.name('quiet')
    expect(play.state.clock).toBe(900)
    const late = playing(story([beat('beat-one', made.beats[ids.beat('beat-one')]?.script ?? [], [{ to: toBeat('beat-two') }]), beat('beat-two', [asks(point('pt-two', [silent('hush')]))], end, 10)]), setting())
    late.name('quiet')
    expect(late.state.clock).toBe(300)
  })
})

describe('an open main point', () => {
  const later = [{ after: 20, events: [says('evt-one', 'team-room', 'peer-li', '在吗')] }, { after: 60, events: [says('evt-two', 'team-room', 'peer-li', '还在吗')] }]
  const staged = one([asks(point('pt-one', [speaks('spoke', '在', 'team-room', { reaction: [says('evt-good', 'team-room', 'boss-gu', '好')] }), silent('quiet')], { later, window: 100 }))])

  it('delivers each later stage at its time while waiting, and the silence at the window\'s end', () => {
    const play = playing(staged, setting())
    expect(play.act({ kind: 'wait', seen: [] }).choice).toBe('~wait')
    expect([play.state.clock, at(play.state, 'evt-one'), at(play.state, 'evt-two')]).toEqual([20, 20, undefined])
    play.act({ kind: 'wait', seen: [] })
    expect(at(play.state, 'evt-two')).toBe(60)
    expect(play.act({ kind: 'wait', seen: [] }).choice).toBe('quiet')
    expect(play.state.clock).toBe(100)
  })

  it('delivers a stage that the cost of a move passes, before the move is seen', () => {
    const play = playing(staged, setting())
    for (let i = 0; i < 7; i++) play.act(grin)
    const [before, last] = play.state.log.slice(-2)
    expect([before?.id, before?.at, last?.id, last?.at]).toEqual(['evt-one', 20, 'me~6', 21])
  })

  it('is never pushed over its end by moves, only by waiting', () => {
    const play = playing(staged, setting())
    for (let i = 0; i < 60; i++) play.act(grin)
    expect([play.state.clock, at(play.state, 'evt-one'), at(play.state, 'evt-two')]).toEqual([100, 20, 60])
    expect(play.state.main?.stage).toBe(2)
    play.act({ kind: 'say', chat: ids.chat('team-room'), text: '在', mentions: [], seen: [] })
    expect(play.state.log.slice(-2).map((logged) => logged.id)).toEqual(['me~60', 'evt-good'])
  })

  it('stops for a Read: picking takes no time, and a Read cannot be waited out', () => {
    const play = playing(one([asks(point('pt-read', [option('opt-a', '甲'), option('opt-b', '乙')], { role: 'read' })), asks(point('pt-one', [silent('quiet')]))]), setting())
    expect(play.refusal({ kind: 'wait', seen: [] })).toEqual({ code: 'no-such-move', hint: 'not-here' })
    play.name('opt-a')
    expect(play.state.clock).toBe(0)
  })

  it('lets a wait until an hour be a choice of its own', () => {
    const until = does('wait-till-morning', { kind: 'wait', until: 5_000, seen: [] }, { on: { until: { min: 4_000, max: 6_000 } } })
    const play = playing(one([asks(point('pt-one', [until, silent('quiet')], { later }))]), setting())
    expect(play.act({ kind: 'wait', until: 5_500, seen: [] }).choice).toBe('wait-till-morning')
    expect([play.state.clock, at(play.state, 'evt-one'), at(play.state, 'evt-two')]).toEqual([5_500, 20, 60])
  })
})

describe('a wait until a time of one\'s own', () => {
  const later = [{ after: 60, events: [says('evt-one', 'team-room', 'peer-li', '在吗')] }]
  const made = (more: Partial<DecisionPoint> = {}) => playing(one([asks(point('pt-one', [speaks('spoke', '在'), silent('quiet')], { window: 1_000, ...more }))]), setting())
  const until = (at: number): Move => ({ kind: 'wait', until: at, seen: [] })

  it('runs to it inside the window, and leaves the point open', () => {
    const play = made()
    expect([play.act(until(300)).choice, play.state.clock, play.state.main?.point]).toEqual(['~wait', 300, 'pt-one'])
    expect([play.act(until(999)).choice, play.state.clock]).toEqual(['~wait', 999])
  })

  it('runs to the next stage when that comes first', () => {
    const play = made({ later })
    expect([play.act(until(20)).choice, play.state.clock, play.state.main?.stage]).toEqual(['~wait', 20, 0])
    expect([play.act(until(500)).choice, play.state.clock, at(play.state, 'evt-one')]).toEqual(['~wait', 60, 60])
    expect(play.act(until(70)).choice).toBe('~wait')
    expect(play.state.clock).toBe(70)
  })

  it('is silence from the window\'s end on, but not before the last stage has come', () => {
    const play = made({ later })
    expect(play.act(until(1_000)).choice).toBe('~wait')
    expect(play.state.clock).toBe(60)
    expect(play.act(until(90_000)).choice).toBe('quiet')
    expect(play.state.clock).toBe(1_000)
  })

  it('replays, goes forward only, and is counted among what nobody foresaw', () => {
    const play = made({ later })
    for (const to of [20, 60, 400]) play.act(until(to))
    expect(replay(one([asks(point('pt-one', [speaks('spoke', '在'), silent('quiet')], { window: 1_000, later }))]), setting(), play.decisions)).toEqual({ ok: true, value: play.state })
    expect([play.refusal(until(400)), play.refusal(until(10))]).toEqual([{ code: 'no-such-move', hint: 'limits' }, { code: 'no-such-move', hint: 'limits' }])
    for (let i = 1; i <= 57; i++) play.act(until(400 + i))
    expect(play.refusal(until(500))).toEqual({ code: 'no-such-move', hint: 'limits' })
    expect(play.act({ kind: 'wait', seen: [] }).choice).toBe('quiet')
  })
})

describe('a packet', () => {
  const packet = event('evt-packet', 'team-room', 'boss-gu', { kind: 'packet', split: 'lucky', cents: 1000, shares: 3, greeting: line('红包'), taken: line('你领取了红包'), takes: [{ who: ids.cast('peer-li'), cents: 400, after: 30 }] })
  const wait = point('pt-one', [silent('quiet')], { window: 90_000 })
  const send = { kind: 'send-packet', chat: ids.chat('team-room'), split: 'lucky', cents: 600, shares: 2, seen: [] } satisfies Move

  it('that nobody emptied goes back after the client\'s time, and only its sender is told', () => {
    const play = playing(one([shows(packet), asks(wait), asks(point('pt-two', [silent('hush')]))]), setting())
    play.act(send)
    play.name('quiet')
    expect(play.state.packets).toMatchObject({ 'evt-packet': { refunded: true }, 'me~0': { refunded: true } })
    expect(play.state.log.filter((logged) => logged.id.endsWith('refund')).map((logged) => logged.id)).toEqual(['me~0~refund'])
    play.act({ kind: 'open-packet', target: { event: packet.id }, seen: [] })
    expect(play.state.packets[packet.id]?.takes.map((take) => take.who)).toEqual(['peer-li'])
  })
})
