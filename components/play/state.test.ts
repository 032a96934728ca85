import { describe, expect, it } from 'vitest'
import type { View } from '@/engine/types'
import { ended, first, lu, say as said, second, team } from './fixtures/views'
import { choose, gesture, parseOpaque, say } from './gestures'
import { arrived, begin, isResting, reduce, type Action } from './state'
import type { PlayState } from './types'

const startsAt = '2026-03-12T19:30'
const play = (state: PlayState, ...actions: Action[]) => actions.reduce(reduce, state)
const loaded = reduce(begin, { do: 'loaded', view: first, coachRead: false })
const seen = (state: PlayState, chat = team) => {
  const found = state.view?.chats.find((one) => one.id === chat)
  return found ? arrived(state, found).map((event) => `${event.kind} ${event.id}`) : []
}
const tell = (state: PlayState) => {
  const row = first.points[0]?.choices?.[1]
  if (!row) throw new Error('the fixture has this row')
  return reduce(state, choose(state, row))
}
const arriveAll = (state: PlayState): PlayState => (isResting(state) ? state : arriveAll(reduce(state, { do: 'arrive' })))

describe('a new attempt', () => {
  it('has its first event at once and lets the rest arrive', () => {
    const state = reduce(begin, { do: 'loaded', view: first, startsAt, coachRead: false })
    expect(seen(state)).toEqual(['message e-old', 'system e-join'])
    expect(seen(reduce(state, { do: 'arrive' }))).toHaveLength(3)
    const rest = reduce(state, { do: 'skip' })
    expect(seen(rest)).toHaveLength(5)
    expect([rest.clock, rest.queue.length, rest.briefed]).toEqual([first.clock, 0, false])
  })
  it('rolls the clock with what arrives', () => {
    const state = play(begin, { do: 'loaded', view: first, startsAt, coachRead: false }, { do: 'arrive' })
    expect(state.clock).toBe('2026-03-12T19:30:10')
  })
})

describe('a move', () => {
  it('is followed by a hint when several in a row met nothing', () => {
    expect(reduce(tell(loaded), { do: 'moved', view: second }).hint).toBeNull()
    expect(reduce(tell(loaded), { do: 'moved', view: { ...second, stuck: true } }).hint).toBe('stuck')
  })
  it('stands there at once, in the chat it goes to, and blocks a second one', () => {
    const state = tell(loaded)
    expect(state.open).toBe(lu)
    expect(state.pending).toMatchObject({ turn: 0, chat: lu, bubble: { kind: 'message', zh: '刘总昨晚进群了' }, act: { choiceId: 'ch-tell' } })
    expect(reduce(state, gesture(state, { kind: 'wait' })).pending).toBe(state.pending)
  })
  it('tells which chats were opened since the last one', () => {
    const state = play(loaded, { do: 'visit', chat: null }, { do: 'visit', chat: lu })
    expect(tell(state).pending?.act).toMatchObject({ move: { seen: [team, lu] } })
  })
  it('goes back into the field when the words were not understood', () => {
    const draft = { text: '哈喽', mentions: [] }
    const sent = reduce(loaded, say(loaded, team, draft))
    expect(sent.drafts[team]?.text).toBe('')
    const back = reduce(sent, { do: 'refused', hint: 'unclear-text' })
    expect([back.pending, back.drafts[team], back.hint]).toEqual([null, draft, 'unclear-text'])
    expect(tell(back).drafts[team]?.text).toBe('')
  })
  it('goes back into the field when another tab was faster, and what happened there is shown', () => {
    const draft = { text: '哈喽', mentions: [] }
    const back = play(reduce(loaded, say(loaded, team, draft)), { do: 'refused', hint: 'stale-turn', view: second })
    expect([back.view?.turn, back.drafts[team], back.hint, back.pending]).toEqual([1, draft, 'stale-turn', null])
  })
})

describe('the answer', () => {
  const answered = reduce(tell(loaded), { do: 'moved', view: second })
  it('keeps the recalled message until its recall arrives', () => {
    expect(seen(answered)).toContain('sticker e-pie')
    expect(seen(reduce(answered, { do: 'arrive' }))).toContain('recalled e-pie')
  })
  it('tells who has read and confirmed what only when the story has gone on', () => {
    const grown = { ...said('e-old-mine', 'me', '19:30:05', '好', ''), read: { by: 17, of: 17 }, reactions: [{ id: 'nice', who: [lu] }], soFar: { read: { by: 2, of: 17 } } }
    const view: View = { ...second, chats: second.chats.map((chat) => (chat.id === team ? { ...chat, events: [grown, ...chat.events] } : chat)) }
    const marks = (state: PlayState) => state.view?.chats.flatMap((chat) => (chat.id === team ? arrived(state, chat).slice(0, 1).map(({ read, reactions }) => [read?.by, reactions?.length]) : []))
    const coached = play(tell(loaded), { do: 'moved', view }, { do: 'skip' })
    expect([coached.coach?.stage, marks(coached)]).toEqual(['open', [[2, undefined]]])
    expect(marks(play(coached, { do: 'go-on' }, { do: 'skip' }))).toEqual([[17, 1]])
    expect(marks(reduce(begin, { do: 'loaded', view, coachRead: false }))).toEqual([[2, undefined]])
    expect(marks(reduce(begin, { do: 'loaded', view, coachRead: true }))).toEqual([[17, 1]])
  })
  it('tells how a vote stood, and what was said in a thread or beside a document, only when the story has gone on', () => {
    const vote = { ...said('e-vote', lu, '19:30:05', '', ''), kind: 'vote' as const, title: { zh: '哪天', en: '' }, options: [{ zh: '周三', en: '', votes: 4 }, { zh: '周四', en: '', votes: 3 }], mine: [], many: false, change: false, open: true, replies: { by: 3, last: second.clock }, soFar: { replies: { by: 1, last: first.clock }, votes: [2, 3] } }
    const view: View = { ...second, chats: second.chats.map((chat) => (chat.id === team ? { ...chat, events: [vote, ...chat.events] } : chat)) }
    const shown = (state: PlayState) => state.view?.chats.flatMap((chat) => (chat.id === team ? arrived(state, chat).slice(0, 1).map((event) => [event.replies?.by, event.kind === 'vote' && event.options.map(({ votes }) => votes)]) : []))
    expect(shown(reduce(begin, { do: 'loaded', view, coachRead: false }))).toEqual([[1, [2, 3]]])
    expect(shown(reduce(begin, { do: 'loaded', view, coachRead: true }))).toEqual([[3, [4, 3]]])
  })
  it('shows reactions, then the coach, then goes on', () => {
    const coached = reduce(answered, { do: 'skip' })
    expect([coached.coach?.stage, seen(coached, lu).length, seen(coached).includes('message e-asks')]).toEqual(['open', 3, false])
    const on = arriveAll(reduce(coached, { do: 'go-on' }))
    expect([on.coach?.stage, on.open, on.clock, seen(on).includes('message e-asks')]).toEqual(['read', team, second.clock, true])
  })
  it('dims the room once for a jump of the story clock', () => {
    expect(arriveAll(answered).jumped).toBe(1)
  })
  it('does not carry off somebody who went elsewhere by hand', () => {
    const wandered = arriveAll(reduce(answered, { do: 'visit', chat: null }))
    expect(wandered.open).toBeNull()
    expect(wandered.unread[team]).toBe(1)
  })
})

describe('what is unread', () => {
  it('is counted as it arrives and cleared by opening the chat', () => {
    const away = arriveAll(play(reduce(tell(loaded), { do: 'moved', view: second }), { do: 'visit', chat: team }))
    expect(away.unread[lu]).toBe(2)
    expect(reduce(away, { do: 'visit', chat: lu }).unread[lu]).toBe(0)
  })
})

describe('coming back', () => {
  it('shows everything at once, and the coach only if it was not read', () => {
    const state = reduce(begin, { do: 'loaded', view: second, coachRead: false })
    expect([isResting(state), state.coach?.stage]).toEqual([true, 'open'])
    expect(reduce(begin, { do: 'loaded', view: second, coachRead: true }).coach?.stage).toBe('read')
  })
  it('takes over what another tab did, but never goes back, and never over a move under way', () => {
    expect(reduce(loaded, { do: 'picked-up', view: second }).view?.turn).toBe(1)
    const ahead = reduce(loaded, { do: 'picked-up', view: second })
    expect(reduce(ahead, { do: 'picked-up', view: first })).toBe(ahead)
    const sending = tell(loaded)
    expect(reduce(sending, { do: 'picked-up', view: second })).toBe(sending)
  })
  it('keeps what was typed', () => {
    const typed = reduce(loaded, { do: 'write', chat: team, draft: { text: '写到一半', mentions: [] } })
    expect(reduce(typed, { do: 'picked-up', view: second }).drafts[team]?.text).toBe('写到一半')
  })
})

describe('time that passes', () => {
  const waits = (until?: string) => reduce(loaded, gesture(loaded, { kind: 'wait', ...(until && { until }) }))
  it('is told in a line, from when to when, until the next act', () => {
    const over = reduce(waits(), { do: 'moved', view: second })
    expect(over.passed).toEqual({ from: first.clock, to: '2026-03-12T19:37:00', now: second.clock })
    expect(reduce(waits('2026-03-12T19:35:00'), { do: 'moved', view: second }).passed?.to).toBe('2026-03-12T19:35:00')
    const rested = arriveAll(reduce(over, { do: 'skip' }))
    expect(reduce(rested, gesture(rested, { kind: 'wait' })).passed).toBeNull()
  })
  it('is no matter for a word where something was done', () => {
    expect(reduce(tell(loaded), { do: 'moved', view: second }).passed).toBeNull()
  })
})

describe('what comes besides words', () => {
  const jia = parseOpaque('p-jia')
  const typing = { ...said('e-typing', jia, '19:51:00', '', '', 1), kind: 'typing' as const, seconds: 4, zh: '', en: '' }
  const withMore = (more: Partial<View['chats'][number]>, events = [typing, said('e-more', jia, '19:52:00', '在', '', 1)]): View =>
    ({ ...second, chats: second.chats.map((chat) => (chat.id === team ? { ...chat, ...more, events: [...chat.events, ...events] } : chat)) })
  it('somebody typing is seen coming and leaves nothing behind', () => {
    const away = play(reduce(tell(loaded), { do: 'moved', view: withMore({}) }), { do: 'visit', chat: lu }, { do: 'skip' }, { do: 'go-on' }, { do: 'arrive' })
    expect(away.queue.some((one) => one.is === 'event' && one.event.kind === 'typing')).toBe(true)
    const all = arriveAll(away)
    expect(seen(all)).not.toContain('typing e-typing')
    expect(all.unread[team]).toBe(2)
  })
  it('a muted chat counts and does not call', () => {
    const away = arriveAll(play(reduce(tell(loaded), { do: 'moved', view: withMore({ muted: true }) }), { do: 'visit', chat: lu }))
    expect([away.unread[team], away.banner]).toEqual([2, null])
  })
  it('a group that was left is no longer open', () => {
    const left = reduce(reduce(loaded, gesture(loaded, { kind: 'leave', chat: team })), { do: 'moved', view: { ...second, chats: second.chats.filter((chat) => chat.id !== team) } })
    expect([left.open, left.opened]).toEqual([null, []])
  })
})

it('begins a rewound attempt without the word on a decision of another run', () => {
  const again = reduce(begin, { do: 'loaded', view: second, coachRead: false, again: true })
  expect([again.coach, again.view?.turn]).toEqual([null, 1])
})

it('takes no move after the end', () => {
  const over = reduce(begin, { do: 'loaded', view: ended, coachRead: true })
  expect(reduce(over, gesture(over, { kind: 'wait' })).pending).toBeNull()
})

it('rests on the chat list where the story wants it', () => {
  const listed: View = { ...first, focus: null }
  expect(reduce(begin, { do: 'loaded', view: listed, startsAt, coachRead: false }).open).toBeNull()
})

it('turns to the chat where the answer came, once nothing more comes where one is', () => {
  const elsewhere: View = { ...second, chats: second.chats.map((chat) => ({ ...chat, events: chat.events.filter((event) => chat.id === team || event.from === 'me') })) }
  const answered = play(tell(loaded), { do: 'moved', view: elsewhere }, { do: 'arrive' }, { do: 'arrive' }, { do: 'go-on' }, { do: 'arrive' })
  expect([answered.open, answered.banner?.event.id, answered.unread[team]]).toEqual([lu, 'e-asks', 1])
  const turned = reduce(answered, { do: 'arrive' })
  expect([turned.open, turned.banner, turned.unread[team]]).toEqual([team, null, 0])
})

it('leaves unread what it only glanced at before it came to rest elsewhere', () => {
  const elsewhere: View = { ...second, focus: lu, chats: second.chats.map((chat) => ({ ...chat, events: chat.events.filter((event) => chat.id === team || event.from === 'me') })) }
  const answered = play(tell(loaded), { do: 'moved', view: elsewhere }, { do: 'arrive' }, { do: 'arrive' }, { do: 'go-on' })
  const rested = arriveAll(answered)
  expect([rested.open, rested.unread[team]]).toEqual([lu, 1])
  expect(reduce(rested, { do: 'visit', chat: team }).unread[team]).toBe(0)
})

describe('suggestions that were asked for', () => {
  const bare: View = { ...first, points: first.points.map(({ choices: _, ...point }) => point) }
  const hints = { turn: first.turn, points: first.points.map(({ id, choices = [] }) => ({ id, choices })) }
  const without = reduce(begin, { do: 'loaded', view: bare, coachRead: false })

  it('stand in the tray as if they had been there, and go with the turn', () => {
    const state = play(without, { do: 'hint', hint: 'no-hints' }, { do: 'hinted', hints })
    expect(state.view?.points).toEqual(first.points)
    expect(state.hint).toBeNull()
    expect(reduce(state, { do: 'moved', view: second }).view?.points).toEqual(second.points)
  })

  it('are too late once the turn has been decided', () => {
    const later = reduce(without, { do: 'moved', view: { ...second, points: bare.points } })
    expect(reduce(later, { do: 'hinted', hints }).view?.points).toEqual(bare.points)
  })
})
