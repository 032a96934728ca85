import { describe, expect, it } from 'vitest'
import { view } from '..'
import { asks, beat, event, ids, line, noText, point, says, setting, shows, silent, speaks, story, toEnding } from '../fixtures/builders'
import { playOut, playing } from '../fixtures/play'
import { picker } from '../fixtures/random'
import { welcome, welcomeRubric, welcomeSetting } from '../fixtures/welcome'
import type { Setting, State, Story, View, ViewEvent } from '../types'

const look = (state: State, given: Setting = welcomeSetting, made: Story = welcome): View => view({ id: 'attempt', story: made, text: noText, setting: given, state })
const packetIn = (shown: View) => shown.chats.flatMap((chat) => chat.events).flatMap((one) => (one.kind === 'packet' ? [one.packet] : []))[0]
const started = (names: string[] = ['opt-noise'], given = welcomeSetting) => {
  const play = playing(welcome, given)
  for (const name of names) play.name(name)
  return play
}

/** Every string that is an id or belongs to the author, wherever it stands in the story or rubric. */
function secrets(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (/^(pt|evt|end|beat|norm|sig|opt|line)-|-(room|private|doors|gu|li|zheng)$/.test(key)) found.add(key)
      if ((key === 'id' || key === 'point' || key === 'event') && typeof inner === 'string') found.add(inner)
      secrets(inner, found)
    }
  }
  return found
}

describe('a view', () => {
  const hidden = [...secrets(welcome), ...secrets(welcomeRubric)]

  it('holds no id of the story, whatever is played', () => {
    expect(hidden.length).toBeGreaterThan(60)
    for (let seed = 0; seed < 12; seed++) {
      const play = playOut(welcome, { ...welcomeSetting, guided: seed % 2 === 0 }, picker(seed))
      for (let turns = 0; turns <= play.decisions.length; turns++) {
        const state = playing(welcome, welcomeSetting)
        for (const decision of play.decisions.slice(0, turns)) state.send({ move: decision.move, ...(decision.choice !== '~wait' && decision.choice !== '~free' && { choiceId: decision.choice, point: decision.point }) })
        const json = JSON.stringify(look(state.state))
        expect(hidden.filter((secret) => json.includes(secret))).toEqual([])
        expect(json).not.toMatch(/给她发个小红包|图个热闹/)
      }
    }
  })

  it('is complete and names who is there', () => {
    const shown = look(started().state)
    expect(shown).toMatchObject({ id: 'attempt', scenario: 'a-story', status: 'playing', turn: 1, clock: '2026-03-10T10:00:15' })
    expect(shown.setting).toEqual({ client: 'wechat', overlay: 'private-internet', house: {}, mode: 'practice', guided: true })
    expect(shown.chats.map((chat) => [chat.kind, chat.name.zh, chat.size])).toEqual([['group', '群聊', 12], ['private', '李薇', 2], ['private', '顾晓东', 2], ['private', '小郑', 2]])
    expect(shown.chats[0]?.members.map((member) => [member.name.zh, member.role])).toEqual([['顾晓东', 'owner'], ['李薇', undefined], ['小郑', undefined], ['安娜', undefined]])
    expect(shown.focus).toBe(shown.chats[0]?.id)
  })

  it('lists choices to the guided, and only a Read\'s to the others; none that a condition rules out', () => {
    const rows = (shown: View) => shown.points.map((one) => [one.role, one.choices?.length])
    expect(rows(look(started([]).state, setting({ guided: false })))).toEqual([['read', 2]])
    expect(rows(look(started().state))).toEqual([['main', 4], ['aside', 1]])
    expect(rows(look(started().state, setting({ guided: false })))).toEqual([['main', undefined], ['aside', undefined]])
    expect(rows(look(started(['opt-noise', 'said-thanks']).state))[0]).toEqual(['main', 3])
    expect(rows(look(started(['opt-noise', 'asked-li']).state))[0]).toEqual(['main', 4])
  })

  it('shuffles choices per attempt, silence too, and not per look', () => {
    const order = (seed: string) => look(started().state, setting({ seed })).points[0]?.choices?.map((row) => row.zh).join()
    const orders = new Set([...Array(40).keys()].map((seed) => order(seed.toString(16).padStart(16, '0'))))
    expect(orders.size).toBeGreaterThan(8)
    expect(new Set([...orders].map((one) => one?.split(',').indexOf('先不回'))).size).toBe(4)
    expect(order('1'.repeat(16))).toBe(order('1'.repeat(16)))
  })

  it('says where a row goes, whom it is for, and until when a silence runs', () => {
    const choices = look(started().state).points[0]?.choices ?? []
    const shown = look(started().state)
    expect(choices.find((row) => row.zh?.startsWith('薇姐'))).toMatchObject({ kind: 'say', chat: shown.chats[1]?.id, to: shown.chats[1]?.members[0]?.id })
    expect(choices.find((row) => row.kind === 'wait')?.until).toBe('2026-03-10T10:02:15')
    const later = started(['opt-noise', 'stayed-quiet'])
    expect(look(later.state).points[0]?.choices?.find((row) => row.kind === 'wait')?.until).toBe('2026-03-10T10:05:15')
    expect(look(later.state).points[0]?.closes).toBe('2026-03-10T10:05:15')
  })

  it('counts unread from others since a chat was opened', () => {
    const play = started(['opt-noise', 'asked-li'])
    const unread = () => look(play.state).chats.map((chat) => chat.unread)
    expect(unread()).toEqual([0, 1, 0, 0])
    play.act({ kind: 'sticker', chat: ids.chat('team-room'), sticker: ids.sticker('grin'), seen: [ids.chat('li-private')] })
    expect(unread()).toEqual([0, 0, 0, 0])
  })

  it('keeps a packet sealed until it is touched, then shows the takes up to the clock and no best before the end', () => {
    const play = started()
    expect(packetIn(look(play.state))).toEqual({ state: 'sealed' })
    play.name('tapped-envelope')
    const opened = packetIn(look(play.state))
    expect(opened).toMatchObject({ state: 'opened', cents: 1_888, shares: 4, takes: [{ who: 'me', best: false }, { cents: 520, best: false }] })
    play.name('said-thanks')
    expect(packetIn(look(play.state))).toMatchObject({ takes: [{ who: 'me' }, {}, {}] })
  })

  it('shows an empty packet as such, its best take, and one that cannot be taken with the reason', () => {
    const packet = shows(event('evt-packet', 'team-room', 'boss-gu', { kind: 'packet', split: 'lucky', cents: 700, shares: 2, greeting: line('抢'), taken: line('已领'), takenOn: { [ids.client('wechat')]: line('手慢了') }, takes: [{ who: ids.cast('peer-li'), cents: 300, after: 1 }, { who: ids.cast('boss-gu'), cents: 400, after: 2 }] }))
    const made = (me = welcome.me) => story([beat('beat-one', [packet, shows(says('evt-wait', 'team-room', 'peer-li', '没了', { after: 30 })), asks(point('pt-one', [silent('quiet')]))], [{ to: toEnding('end-all') }])], { me })
    const opened = (story_: Story) => {
      const play = playing(story_, setting())
      play.act({ kind: 'open-packet', target: { event: ids.event('evt-packet') }, seen: [] })
      return packetIn(look(play.state, setting(), story_))
    }
    expect(opened(made())).toMatchObject({ state: 'opened', mine: null, takes: [{ cents: 300, best: false }, { cents: 400, best: true }] })
    expect(opened(made({ ...welcome.me, cannot: ['receive-packet'] }))).toEqual({ state: 'cannot', why: { zh: '手慢了', en: '' } })
  })

  it('forgets the text of a recalled message, and says where it stood', () => {
    const made = story([beat('beat-one', [
      shows(says('evt-slip', 'team-room', 'boss-gu', '这个预算真离谱')),
      shows(event('evt-recall', 'team-room', 'boss-gu', { kind: 'recall', of: { event: ids.event('evt-slip') }, text: line('顾晓东撤回了一条消息') })),
      asks(point('pt-one', [speaks('spoke', '收到'), silent('quiet')])),
      shows(event('evt-mine', 'team-room', 'me', { kind: 'recall', of: { said: ids.point('pt-one') }, text: line('你撤回了一条消息') })),
      asks(point('pt-two', [silent('hush')])),
    ], [{ to: toEnding('end-all') }])])
    const play = playing(made, setting())
    play.name('spoke')
    const shown = look(play.state, setting(), made)
    const events: ViewEvent[] = shown.chats[0]?.events ?? []
    expect(events.map((one) => [one.kind, one.from === 'me', 'zh' in one && one.zh])).toEqual([['recalled', false, '顾晓东撤回了一条消息'], ['recalled', true, '你撤回了一条消息']])
    expect(JSON.stringify(shown)).not.toMatch(/离谱|收到/)
  })

  it('tells the ending when it has come, and no point any more', () => {
    const shown = look(started(['opt-noise', 'said-thanks', 'let-joke-pass']).state)
    expect(shown).toMatchObject({ status: 'ended', points: [], ending: { prose: [{}] } })
    expect(look(started().state).ending).toBeUndefined()
  })
})

it('says after three unforeseen gestures in a row that they met nothing, in practice only, until something is decided', () => {
  const stuckAfter = (gestures: number, mode: Setting['mode'] = 'practice') => {
    const play = started(['opt-noise'], { ...welcomeSetting, mode })
    for (let turn = 0; turn < gestures; turn++) play.act({ kind: 'chain', chat: ids.chat('team-room'), text: `第${turn}行`, seen: [] })
    return { play, stuck: look(play.state, { ...welcomeSetting, mode }).stuck }
  }
  expect([2, 3, 4].map((gestures) => stuckAfter(gestures).stuck)).toEqual([undefined, true, true])
  expect(stuckAfter(4, 'assessment').stuck).toBeUndefined()
  const { play } = stuckAfter(3)
  play.name('asked-li')
  expect(look(play.state).stuck).toBeUndefined()
})
