import { describe, expect, it } from 'vitest'
import { replay, sameMove, step, submit } from '.'
import { asks, beat, does, ids, point, says, setting, silent, speaks, story, toBeat, toEnding, unless, wechat, when } from './fixtures/builders'
import { playing } from './fixtures/play'
import { welcome, welcomeSetting } from './fixtures/welcome'
import type { ChoiceId, Move } from './types'

const end = [{ to: toEnding('end-all') }]
const say = (text: string, more: Partial<Extract<Move, { kind: 'say' }>> = {}): Move => ({ kind: 'say', chat: ids.chat('team-room'), text, mentions: [], seen: [], ...more })
const wait: Move = { kind: 'wait', seen: [] }
const choice = (id: string): ChoiceId => ids.choice(id)

describe('matching', () => {
  const grin = { kind: 'sticker', chat: ids.chat('team-room'), sticker: ids.sticker('grin'), seen: [] } satisfies Move
  const made = story([beat('beat-one', [
    asks(point('pt-first-aside', [does('aside-grin', grin), speaks('aside-words', '在这里')], { role: 'aside', until: ids.point('pt-main') })),
    asks(point('pt-second-aside', [speaks('later-words', '在这里')], { role: 'aside', until: ids.point('pt-main') })),
    asks(point('pt-main', [speaks('main-first', '收到', 'team-room', { samples: ['好的'] }), speaks('main-second', '好的'), silent('quiet')], { later: [{ after: 60, events: [] }] })),
  ], end)])
  const fresh = () => playing(made, setting())

  it('takes the main point\'s choices in file order, then asides by order of opening', () => {
    expect(fresh().act(say('好的！')).choice).toBe('main-first')
    expect(fresh().act(say('在这里')).point).toBe('pt-first-aside')
    const play = fresh()
    play.act(say('在这里'))
    expect(play.act(say('在这里')).point).toBe('pt-second-aside')
  })

  it('stores the suggestion of a named choice, and wants a given move to fit it', () => {
    const named = fresh().name('main-first', say('好的', { seen: [ids.chat('li-private')] }))
    expect(named.move).toEqual(say('收到', { seen: [ids.chat('li-private')] }))
    expect(submit(made, setting(), fresh().state, { choiceId: choice('main-first'), move: say('不行') })).toEqual({ ok: false, error: { code: 'no-such-move', hint: 'not-offered' } })
    expect(submit(made, setting(), fresh().state, { choiceId: choice('main-first'), point: ids.point('pt-first-aside') })).toMatchObject({ ok: false, error: { code: 'no-such-move' } })
  })

  it('stores a named silence before the last stage as a wait that leaves the point open', () => {
    const play = fresh()
    expect(play.name('quiet')).toMatchObject({ choice: '~wait', point: 'pt-main' })
    expect([play.state.main?.point, play.state.clock, play.state.chosen]).toEqual(['pt-main', 60, {}])
    expect(play.name('quiet').choice).toBe('quiet')
    expect([play.state.clock, play.state.chosen[ids.point('pt-main')]]).toEqual([300, 'quiet'])
  })

  it('takes another gesture that the author lets mean the same', () => {
    const warm = { ...speaks('laughed', '哈哈哈'), also: [{ kind: 'sticker' as const, chat: [ids.chat('team-room')], sticker: [ids.sticker('grin')] }] }
    const play = () => playing(story([beat('beat-one', [asks(point('pt-one', [warm, silent('quiet')]))], end)]), setting())
    expect([play().act(grin).choice, play().act(say('哈哈哈')).choice, play().name('laughed').move.kind]).toEqual(['laughed', 'laughed', 'say'])
    expect(play().act({ ...grin, chat: ids.chat('li-private') }).choice).toBe('~free')
    expect(play().name('laughed', grin).choice).toBe('laughed')
  })

  it('plays an unforeseen gesture without scoring or closing anything, and counts it', () => {
    const play = fresh()
    const free = play.act({ kind: 'mute', chat: ids.chat('team-room'), seen: [] })
    expect(free).toMatchObject({ choice: '~free', point: 'pt-main', signals: [] })
    expect([play.state.freeMoves, play.state.main?.point, play.state.chosen]).toEqual([1, 'pt-main', {}])
    play.name('main-first')
    expect(play.state.freeMoves).toBe(0)
  })

  it('plays only so many unforeseen gestures in one attempt', () => {
    const play = fresh()
    const list = (turn: number): Move => ({ kind: 'chain', chat: ids.chat('team-room'), text: `第${turn}行`, seen: [] })
    for (let turn = 0; turn < 60; turn++) expect(play.act(list(turn)).choice).toBe('~free')
    expect(play.refusal(list(60))).toEqual({ code: 'no-such-move', hint: 'limits' })
    expect(play.name('main-first').choice).toBe('main-first')
  })

  it('hands unforeseen words back and changes nothing', () => {
    const play = fresh()
    const before = JSON.stringify(play.state)
    expect(play.refusal(say('今天天气不错'))).toEqual({ code: 'unclear-text' })
    expect(JSON.stringify(play.state)).toBe(before)
  })

  it('ends asides with their point, as missed', () => {
    const play = fresh()
    play.name('aside-grin')
    play.name('main-first')
    expect(play.state.chosen).toMatchObject({ 'pt-first-aside': 'aside-grin', 'pt-second-aside': '~missed' })
    expect(play.state.missed).toMatchObject([{ point: 'pt-second-aside', available: ['later-words'] }])
  })
})

describe('what was opened', () => {
  const made = story([beat('beat-one', [asks(point('pt-night', [
    speaks('answered', '收到'),
    silent('left-unread', { on: { unseen: ids.chat('team-room') } }),
    silent('read-and-slept', { on: { seen: ids.chat('team-room') } }),
  ], { rests: 'list', later: [{ after: 60, events: [says('evt-more', 'team-room', 'boss-gu', '在吗')] }] }))], end)])

  it('decides which silence it was', () => {
    const unread = playing(made, setting())
    unread.act(wait)
    expect(unread.act(wait).choice).toBe('left-unread')
    const read = playing(made, setting())
    read.act({ ...wait, seen: [ids.chat('team-room')] })
    expect(read.offered().map((one) => one.choiceId)).toEqual(['answered', 'read-and-slept'])
    expect(read.act(wait).choice).toBe('read-and-slept')
  })

  it('counts what the silent move itself opened', () => {
    const plain = story([beat('beat-one', [asks(point('pt-night', [silent('left-unread', { on: { unseen: ids.chat('team-room') } }), silent('read-and-slept', { on: { seen: ids.chat('team-room') } })], { rests: 'list' }))], end)])
    expect(playing(plain, setting()).act({ ...wait, seen: [ids.chat('team-room')] }).choice).toBe('read-and-slept')
    expect(playing(plain, setting()).act(wait).choice).toBe('left-unread')
  })

  it('lets a named silence open what it wants opened, and refuses one that no longer fits', () => {
    const play = playing(made, setting())
    play.name('read-and-slept')
    expect(play.decisions[0]).toMatchObject({ choice: '~wait', move: { seen: ['team-room'] } })
    expect(submit(made, setting(), play.state, { choiceId: choice('left-unread') }).ok).toBe(false)
    expect(submit(made, setting(), playing(made, setting()).state, { choiceId: choice('left-unread'), move: { ...wait, seen: [ids.chat('team-room')] } }).ok).toBe(false)
  })

  it('counts an act in a chat as opening it, and where the phone rests as open', () => {
    const play = playing(made, setting())
    play.act({ kind: 'mute', chat: ids.chat('team-room'), seen: [] })
    expect(play.offered().map((one) => one.choiceId)).not.toContain('left-unread')
    const resting = story([beat('beat-one', [asks(point('pt-night', made.beats[ids.beat('beat-one')]?.script.flatMap((entry) => (entry.do === 'point' ? entry.point.choices : [])) ?? []))], end)])
    expect(playing(resting, setting()).offered().map((one) => one.choiceId)).toEqual(['answered', 'read-and-slept'])
  })
})

it('what the persona cannot do is no choice', () => {
  const made = story([beat('beat-one', [asks(point('pt-one', [speaks('spoke', '收到'), silent('quiet')]))], end)], { me: { ...welcome.me, cannot: ['say'] } })
  expect(playing(made, setting()).offered().map((one) => one.choiceId)).toEqual(['quiet'])
})

describe('conditions', () => {
  const made = story([
    beat('beat-one', [asks(point('pt-one', [speaks('yes', '好'), speaks('no', '不', 'team-room', { to: toBeat('beat-three') }), silent('quiet')]))], [{ if: when('pt-one', 'yes'), to: toBeat('beat-two') }, { to: toEnding('end-plain') }]),
    beat('beat-two', [asks(point('pt-two', [speaks('again', '再来', 'team-room', { if: when('pt-one', 'yes') }), speaks('never', '不来', 'team-room', { if: unless('pt-one', 'yes') }), silent('hush')]))], end),
    beat('beat-three', [asks(point('pt-three', [silent('end-it')]), unless('pt-two', 'again')), asks(point('pt-four', [silent('gone')]), [{ setting: 'house.receipts', in: ['always'] }])], end),
  ], { house: { receipts: ['always'] } })

  it('choose routes, choices and lines; a point never met is in no set', () => {
    const yes = playing(made, setting())
    yes.name('yes')
    expect(yes.offered().map((one) => one.choiceId)).toEqual(['again', 'hush'])
    const no = playing(made, setting())
    no.name('no')
    expect(no.state.main?.point).toBe('pt-three')
    no.name('end-it')
    expect(no.state.at).toEqual({ ending: 'end-all' })
    const house = playing(made, setting({ house: { receipts: 'always' } }))
    house.name('no')
    house.name('end-it')
    expect(house.state.main?.point).toBe('pt-four')
  })
})

describe('signals', () => {
  const long = `顾总收到，${'我这就去办，'.repeat(8)}`
  const made = story([beat('beat-one', [asks(point('pt-one', [speaks('spoke', '收到', 'team-room', { samples: ['收到[微笑]', '顾总收到', long] }), silent('quiet')], {
    signals: [
      { id: ids.signal('no-title'), on: 'say', chat: [ids.chat('team-room')], without: ['顾总'] },
      { id: ids.signal('cold'), on: 'say', with: ['[微笑]'] },
      { id: ids.signal('all'), on: 'say', mentionsAll: true },
      { id: ids.signal('night'), on: 'say', between: ['22:00', '07:00'] },
      { id: ids.signal('long'), on: 'say', long: 40 },
    ],
  }))], end)], { clients: { [ids.client('wechat')]: { ...wechat, mentionAll: 'everyone' } } })
  const signals = (move: Move, local = '2026-03-10T10:00') => playing({ ...made, starts: { local, zone: 'Asia/Shanghai' } }, setting()).act(move).signals

  it('are seen on the move itself and recorded with the decision', () => {
    expect(signals(say('顾总收到'))).toEqual([])
    expect(signals(say('收到[微笑]'))).toEqual(['no-title', 'cold'])
    expect(signals(say('顾总收到', { mentions: ['all'] }))).toEqual(['all'])
    expect(signals(say(long))).toEqual(['long'])
    expect([signals(say('顾总收到'), '2026-03-10T23:10'), signals(say('顾总收到'), '2026-03-10T06:59'), signals(say('顾总收到'), '2026-03-10T07:30')].map((one) => one.length)).toEqual([1, 1, 0])
  })
})

describe('a turn sent again', () => {
  it('is the same move by name or by gesture, and another when anything differs', () => {
    const { state } = (() => { const play = playing(welcome, welcomeSetting); play.name('opt-noise'); return play })()
    const made = submit(welcome, welcomeSetting, state, { choiceId: choice('said-thanks') })
    if (!made.ok) throw new Error(made.error.code)
    const same = (submitted: { choiceId?: ChoiceId; move?: Move }) => sameMove(welcome, welcomeSetting, state, made.value.decision, submitted)
    expect(same({ choiceId: choice('said-thanks') })).toBe(true)
    expect(same({ move: say('谢谢顾总～') })).toBe(true)
    expect(same({ choiceId: choice('asked-li') })).toBe(false)
    expect(same({ move: say('谢谢老板红包') })).toBe(false)
    expect(same({})).toBe(false)
  })
})

describe('replay', () => {
  it('names the first turn that cannot have happened', () => {
    const play = playing(welcome, welcomeSetting)
    play.name('opt-noise')
    play.name('said-thanks')
    const [first, second] = play.decisions
    if (!first || !second) throw new Error('no decisions')
    expect(replay(welcome, welcomeSetting, [first, { ...second, choice: choice('no-such') }])).toEqual({ ok: false, error: { code: 'corrupt', turn: 1 } })
    expect(replay(welcome, welcomeSetting, [second])).toEqual({ ok: false, error: { code: 'corrupt', turn: 0 } })
    expect(replay(welcome, welcomeSetting, [first, first])).toEqual({ ok: false, error: { code: 'corrupt', turn: 1 } })
    expect(() => step(welcome, welcomeSetting, play.state, first)).toThrow(RangeError)
  })

  it('does not match again: a decision keeps its choice whatever its words', () => {
    const play = playing(welcome, welcomeSetting)
    play.name('opt-noise')
    const decision = { turn: 1, point: ids.point('pt-thanks'), choice: choice('said-thanks'), move: say('词不达意'), at: play.state.clock, signals: [] }
    const state = replay(welcome, welcomeSetting, [...play.decisions, decision])
    expect(state.ok && state.value.chosen[ids.point('pt-thanks')]).toBe('said-thanks')
  })
})
