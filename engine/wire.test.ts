import { describe, expect, it } from 'vitest'
import { moveKinds, resolve, submit, view } from '.'
import { ids, noText, setting } from './fixtures/builders'
import { gestures, prelude } from './fixtures/gestures'
import { playing } from './fixtures/play'
import { scene } from './fixtures/scene'
import { welcome, welcomeSetting } from './fixtures/welcome'
import { opener } from './opaque'
import type { Move, Setting, State } from './types'
import { toWire } from './wire'

const opaque = opener(welcomeSetting.seed)
const room = opaque('chat', 'team-room')
const play = playing(welcome, welcomeSetting)
play.name('opt-noise')
const send = (move: unknown, state: State = play.state, setting: Setting = welcomeSetting) => resolve(welcome, setting, state, { move })
const none = { ok: false, error: { code: 'no-such-move', hint: 'not-offered' } }

describe('resolve', () => {
  it('turns every id of a move into the real one', () => {
    expect(send({ kind: 'say', chat: room, text: '谢谢', mentions: [opaque('cast', 'boss-gu'), 'all'], quotes: opaque('event', 'evt-hello'), seen: [opaque('chat', 'li-private')], extra: 1 })).toEqual({
      ok: true, value: { move: { kind: 'say', chat: 'team-room', text: '谢谢', mentions: ['boss-gu', 'all'], quotes: { event: 'evt-hello' }, seen: ['li-private'] } },
    })
    expect(send({ kind: 'wait', until: '2026-03-10T12:00:00' })).toMatchObject({ value: { move: { until: 7_200, seen: [] } } })
    expect(resolve(welcome, welcomeSetting, play.state, { choiceId: opaque('choice', 'tapped-envelope', 'pt-envelope') })).toEqual({ ok: true, value: { choiceId: 'tapped-envelope', point: 'pt-envelope' } })
  })

  it.each([
    ['nothing', undefined], ['no object', 'say'], ['a list', []], ['no kind', {}], ['an unknown kind', { kind: 'shout' }], ['a kind of the prototype', { kind: 'constructor' }],
    ['a real chat id', { kind: 'mute', chat: 'team-room' }],
    ['a backstage chat', { kind: 'mute', chat: opaque('chat', 'behind-doors') }],
    ['an id of another sort', { kind: 'mute', chat: opaque('cast', 'boss-gu') }],
    ['text over 500 characters', { kind: 'say', chat: room, text: '长'.repeat(501), mentions: [] }],
    ['more than 50 mentions', { kind: 'say', chat: room, text: '在', mentions: Array(51).fill('all') }],
    ['more than 50 chats seen', { kind: 'wait', seen: Array(51).fill(room) }],
    ['one foreign chat seen', { kind: 'wait', seen: [room, 'team-room'] }],
    ['a missing text', { kind: 'say', chat: room, mentions: [] }],
    ['half a cent', { kind: 'send-packet', chat: room, split: 'lucky', cents: 0.5, shares: 1 }],
    ['no number', { kind: 'send-packet', chat: room, split: 'lucky', cents: NaN, shares: 1 }],
    ['another split', { kind: 'send-packet', chat: room, split: 'toString', cents: 100, shares: 1 }],
    ['a backstage event', { kind: 'open-packet', target: opaque('event', 'evt-hidden-plan') }],
    ['a thought', { kind: 'open-packet', target: opaque('event', 'evt-thought') }],
    ['a sticker of the prototype', { kind: 'sticker', chat: room, sticker: 'hasOwnProperty' }],
    ['no time', { kind: 'wait', until: 'tomorrow' }], ['an impossible time', { kind: 'wait', until: '2026-13-40T10:00' }], ['a time in another age', { kind: 'wait', until: '9999-12-31T23:59' }],
    ['a file by its own name', { kind: 'send-file', chat: room, file: 'file-plan' }],
    ['a way that is not there', { kind: 'verify', channel: opaque('channel', 'call-boss') }],
    ['an answer that is no yes or no', { kind: 'answer-invite', target: opaque('event', 'evt-hello'), accept: 'yes' }],
    ['an option that is no number', { kind: 'vote', target: opaque('event', 'evt-hello'), options: ['0'] }],
    ['half an option', { kind: 'vote', target: opaque('event', 'evt-hello'), options: [0.5] }],
    ['an option below none', { kind: 'vote', target: opaque('event', 'evt-hello'), options: [-1] }],
    ['an option beyond any card', { kind: 'vote', target: opaque('event', 'evt-hello'), options: [1e9] }],
    ['more options than a card has', { kind: 'vote', target: opaque('event', 'evt-hello'), options: Array(51).fill(0) }],
    ['a strength of the prototype', { kind: 'buzz', target: opaque('event', 'evt-hello'), strength: 'toString', who: [opaque('cast', 'boss-gu')] }],
    ['more than 50 people', { kind: 'start-group', who: Array(51).fill(opaque('cast', 'boss-gu')) }],
    ['one stranger among them', { kind: 'start-group', who: [opaque('cast', 'boss-gu'), 'boss-gu'] }],
    ['no list of people', { kind: 'start-group', who: opaque('cast', 'boss-gu') }],
    ['a backstage event among others', { kind: 'forward-many', targets: [opaque('event', 'evt-hello'), opaque('event', 'evt-hidden-plan')], to: room }],
    ['a status that the story does not have', { kind: 'status', status: 'leave' }],
    ['a status of the prototype', { kind: 'status', status: '__proto__' }],
    ['no status at all', { kind: 'status' }],
    ['an answer of another sort', { kind: 'rsvp', target: opaque('event', 'evt-hello'), answer: 'perhaps' }],
    ['a group that is not there', { kind: 'invite', chat: 'made~0', who: [opaque('cast', 'boss-gu')] }],
    ['a choice that is not open', { kind: 'pick', choice: opaque('choice', 'opt-gift', 'pt-meaning') }],
  ])('refuses %s', (_what, move) => expect(send(move)).toEqual(none))

  it('knows no id of another attempt, and none of a point that is closed', () => {
    const foreign = opener('f'.repeat(16))
    expect(resolve(welcome, welcomeSetting, play.state, { choiceId: foreign('choice', 'said-thanks', 'pt-thanks') })).toEqual(none)
    expect(resolve(welcome, welcomeSetting, play.state, { choiceId: opaque('choice', 'opt-noise', 'pt-meaning') })).toEqual(none)
    expect(resolve(welcome, welcomeSetting, play.state, { choiceId: 'said-thanks' })).toEqual(none)
  })

  it('takes back the move of every row exactly as the view gave it', () => {
    for (const { choices = [] } of view({ id: 'x', story: welcome, text: noText, setting: welcomeSetting, state: play.state }).points) {
      for (const row of choices) {
        const named = resolve(welcome, welcomeSetting, play.state, { choiceId: row.id, move: JSON.parse(JSON.stringify(row.move)) })
        expect(named.ok && submit(welcome, welcomeSetting, play.state, named.value).ok).toBe(true)
        const acted = send(JSON.parse(JSON.stringify(row.move)))
        const made = acted.ok && submit(welcome, welcomeSetting, play.state, acted.value)
        expect(made && made.ok && [opaque('choice', made.value.decision.choice, made.value.decision.point), '~wait']).toContain(made && made.ok && made.value.decision.choice === '~wait' ? '~wait' : row.id)
      }
    }
  })
})

it('every kind of move travels there and back, its ids hidden', () => {
  const there = scene(prelude)
  const world = { story: there.story, setting: setting(), state: there.state }
  const own = opener(world.setting.seed)
  const whole: Move[] = [...gestures, { kind: 'pick', choice: ids.choice('quiet'), seen: [] }, { kind: 'wait', until: 60, seen: [] }]
  expect(new Set(whole.map((move) => move.kind)).size).toBe(moveKinds.length)
  for (const move of whole) {
    const wire = JSON.stringify(toWire(world, own, ids.point('pt-one'), move))
    expect(wire).not.toMatch(/evt-|team-room|side-room|file-plan|call-boss|peer-li/)
    expect(resolve(world.story, world.setting, world.state, { move: JSON.parse(wire) })).toEqual({ ok: true, value: { move } })
  }
})

it('the ids of two attempts have nothing in common', () => {
  const tokens = (seed: string) => JSON.stringify(view({ id: 'x', story: welcome, text: noText, setting: { ...welcomeSetting, seed }, state: play.state })).match(/[0-9a-f]{16}/g) ?? []
  const other = new Set(tokens('f'.repeat(16)))
  expect(tokens(welcomeSetting.seed).length).toBeGreaterThan(30)
  expect(tokens(welcomeSetting.seed).filter((token) => other.has(token))).toEqual([])
  expect(opaque('chat', ids.chat('team-room'))).not.toBe(opaque('cast', 'team-room'))
})
