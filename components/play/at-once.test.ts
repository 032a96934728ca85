import { describe, expect, it } from 'vitest'
import type { ViewEvent } from '@/engine/types'
import { first, lu, packet, pie, say, team } from './fixtures/views'
import { pendingId, withPending } from './at-once'
import { choose, gesture, parseOpaque, say as saying } from './gestures'
import { begin, reduce } from './state'
import type { Bubble, Gesture } from './types'

const loaded = reduce(begin, { do: 'loaded', view: first, coachRead: true })
const line = { zh: '你撤回了一条消息', en: '' }
const jia = parseOpaque('p-jia')
const mine = say('e-own', 'me', '19:32:00', '早', '')
const theirs: ViewEvent = { ...say('e-theirs', jia, '19:31:00', '收到请回复', ''), receipt: { by: 3, of: 11, mine: false } }
const standing = [theirs, mine, packet, pie]
const after = (move: Gesture, bubble?: Bubble, chat = team) => withPending(standing, reduce(loaded, gesture(loaded, move, bubble)).pending, chat, first.clock, line)
const one = (events: ViewEvent[], id: string) => events.find((event) => event.id === id)

describe('what the trainee has done, before the server has answered', () => {
  it('stands in the chat it goes to and in no other', () => {
    const bubble: Bubble = { kind: 'voice', seconds: 8, zh: '我晚点到', en: '' }
    const move: Gesture = { kind: 'voice', chat: team, seconds: 8, text: '我晚点到' }
    expect(after(move, bubble).at(-1)).toMatchObject({ id: pendingId, from: 'me', kind: 'voice', seconds: 8 })
    expect(after(move, bubble, lu)).toHaveLength(standing.length)
  })
  it('is the client’s grey line where nobody speaks', () => {
    expect(after({ kind: 'nudge', chat: team, who: jia }, { kind: 'system', zh: '我拍了拍“老贾”', en: '' }).at(-1)).toMatchObject({ from: 'system', kind: 'system' })
  })
  it('takes a recalled message away in its place', () => {
    const events = after({ kind: 'recall', target: mine.id })
    expect(events.findIndex((event) => event.id === mine.id)).toBe(1)
    expect(one(events, mine.id)).toMatchObject({ kind: 'recalled', mine: true, zh: line.zh })
    expect(JSON.stringify(events)).not.toContain('"早"')
  })
  it('sets a sign, joins one that stands there, and takes its own away', () => {
    const react = (event: ViewEvent) => one(withPending([event], reduce(loaded, gesture(loaded, { kind: 'react', target: theirs.id, reaction: 'ok' })).pending, team, first.clock, line), theirs.id)?.reactions
    expect(react(theirs)).toEqual([{ id: 'ok', who: ['me'] }])
    expect(react({ ...theirs, reactions: [{ id: 'ok', who: [jia] }] })).toEqual([{ id: 'ok', who: [jia, 'me'] }])
    expect(react({ ...theirs, reactions: [{ id: 'ok', who: [jia, 'me'] }] })).toEqual([{ id: 'ok', who: [jia] }])
    expect(react({ ...theirs, reactions: [{ id: 'ok', who: ['me'] }] })).toEqual([])
  })
  it('counts one more 收到, once', () => {
    expect(one(after({ kind: 'confirm', target: theirs.id }), theirs.id)?.receipt).toEqual({ by: 4, of: 11, mine: true })
  })
  const now = (event: ViewEvent, move: Gesture) => withPending([event], reduce(loaded, gesture(loaded, move)).pending, team, first.clock, line)[0]
  it('puts other words in the place of one’s own, without the pinyin of the old', () => {
    const changed = now(mine, { kind: 'edit', target: mine.id, text: '早上好' })
    expect(changed).toMatchObject({ zh: '早上好', edited: mine.at })
    expect(changed).not.toHaveProperty('pinyin')
  })
  it('casts a vote, and moves one that was cast', () => {
    const vote: ViewEvent = { id: parseOpaque('vote'), kind: 'vote', from: jia, at: mine.at, turn: 0, title: { zh: '哪天', en: '' }, options: [{ zh: '周三', en: '', votes: 2 }, { zh: '周四', en: '', votes: 1 }], mine: [], many: false, change: true, open: true }
    expect(now(vote, { kind: 'vote', target: vote.id, options: [1] })).toMatchObject({ mine: [1], options: [{ votes: 2 }, { votes: 2 }] })
    expect(now({ ...vote, mine: [0] }, { kind: 'vote', target: vote.id, options: [1] })).toMatchObject({ mine: [1], options: [{ votes: 1 }, { votes: 2 }] })
  })
  it('decides on an approval and answers an invitation to meet', () => {
    const asked: ViewEvent = { id: parseOpaque('asked'), kind: 'approval', from: jia, at: mine.at, turn: 0, for: 'me', title: { zh: '借测试机', en: '' }, rows: [], state: 'open', mine: true }
    expect(now(asked, { kind: 'approve', target: asked.id, accept: false })).toMatchObject({ state: 'refused' })
    const meeting: ViewEvent = { id: parseOpaque('meeting'), kind: 'calendar', from: jia, at: mine.at, turn: 0, title: { zh: '评审', en: '' }, starts: mine.at, ends: mine.at, yes: 1, no: 0, maybe: 0 }
    expect(now(meeting, { kind: 'rsvp', target: meeting.id, answer: 'no' })).toMatchObject({ mine: 'no' })
  })
  it('confirms what rings', () => {
    expect(now({ ...theirs, buzz: { strength: 'app', mine: false, to: ['me'], confirmed: [] } }, { kind: 'confirm', target: theirs.id })?.buzz?.confirmed).toEqual(['me'])
  })
  it('adds a row to a card and an answer to an invitation', () => {
    const card: ViewEvent = { id: parseOpaque('e-card'), from: jia, at: first.clock, turn: 0, kind: 'check-in', title: { zh: '晨读打卡', en: '' }, rows: [] }
    const invite: ViewEvent = { id: parseOpaque('e-invite'), from: jia, at: first.clock, turn: 0, kind: 'invite', state: 'open', group: { zh: '大群', en: '' }, size: 86, zh: '', en: '' }
    const done = (move: Gesture) => withPending([card, invite], reduce(loaded, gesture(loaded, move)).pending, team, first.clock, line)
    expect(done({ kind: 'check-in', target: card.id, text: '第三章' })[0]).toMatchObject({ rows: [{ who: 'me', text: { zh: '第三章' } }] })
    expect(done({ kind: 'answer-invite', target: invite.id, accept: false })[1]).toMatchObject({ state: 'refused' })
  })
  it('is shown for a row of the tray as for a gesture', () => {
    const row = first.points[0]?.choices?.[0]
    if (!row) throw new Error('the fixture has this row')
    const recalls = { ...row, kind: 'recall' as const, move: { kind: 'recall', target: mine.id } }
    expect(one(withPending(standing, reduce(loaded, choose(loaded, recalls)).pending, team, first.clock, line), mine.id)?.kind).toBe('recalled')
  })
})

describe('words that the server refuses', () => {
  const refuse = (state = loaded, move: Gesture = { kind: 'voice', chat: team, seconds: 4, text: '我在路上' }) => reduce(reduce(state, gesture(state, move)), { do: 'refused', hint: 'unclear-text' })
  it('go into the field, whatever they were meant for', () => {
    expect(refuse().drafts[team]?.text).toBe('我在路上')
    expect(refuse(loaded, { kind: 'check-in', target: theirs.id, text: '读完了' }).drafts[team]?.text).toBe('读完了')
  })
  it('do not take the place of what stands there', () => {
    const typed = reduce(loaded, { do: 'write', chat: team, draft: { text: '写到一半', mentions: [] } })
    expect(refuse(typed).drafts[team]?.text).toBe('写到一半')
  })
  it('of a scheduled message come back like those of any other', () => {
    const draft = { text: '早上好', mentions: [] }
    const sent = reduce(loaded, saying(loaded, team, draft, '2026-03-13T08:30:00'))
    expect([sent.drafts[team]?.text, sent.pending?.bubble]).toEqual(['', undefined])
    expect(sent.pending?.act).toMatchObject({ move: { kind: 'say', deliver: '2026-03-13T08:30:00' } })
    expect(reduce(sent, { do: 'refused', hint: 'limits' }).drafts[team]).toEqual(draft)
  })
})
