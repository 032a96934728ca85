import { describe, expect, it } from 'vitest'
import type { View } from '@/engine/types'
import { arrivals, delay, opening } from './arrivals'
import { afterTap, first, lu, second, say, team } from './fixtures/views'
import { parseOpaque } from './gestures'
import type { Arrival } from './types'

const names = (list: Arrival[]) => list.map((one) => (one.is === 'event' ? one.event.id : one.is === 'change' ? `${one.event.kind === 'recalled' ? 'recall' : 'edit'} ${one.event.id}` : one.is))

describe('arrivals', () => {
  it('lets history stand and the opening arrive', () => {
    expect(names(opening(first, '2026-03-12T19:30'))).toEqual(['e-join', 'e-hello', 'e-packet', 'e-pie', 'rest'])
  })
  it('shows own acts at once, reactions before the coach, the story going on after it', () => {
    expect(names(arrivals(first, second))).toEqual(['recall e-pie', 'e-wow', 'e-did', 'coach', 'e-asks', 'rest'])
  })
  it('takes the server’s word for where reactions end', () => {
    const until: View = { ...second, ...(second.coach && { coach: { ...second.coach, until: '2026-03-12T19:33:00' } }) }
    expect(names(arrivals(first, until))).toEqual(['recall e-pie', 'e-wow', 'coach', 'e-did', 'e-asks', 'rest'])
  })
  it('shows a nudge of one’s own at once, and lets what was scheduled come at its time', () => {
    const jia = parseOpaque('p-jia')
    const line = { ...say('e-line', 'me', '19:32:05', '', '', 1), kind: 'system' as const, from: 'system' as const, zh: '我拍了拍“老贾”', en: '', nudge: jia }
    const joined = { ...say('e-joined', 'me', '19:32:20', '', '', 1), kind: 'system' as const, from: 'system' as const, zh: '老贾邀请阿宁加入了群聊', en: '' }
    const morning = { ...say('e-morning', 'me', '08:30:00', '早', ''), at: '2026-03-13T08:30:00' }
    const view: View = { ...first, turn: 1, chats: first.chats.map((chat) => (chat.id === team ? { ...chat, events: [...chat.events, line, joined, morning] } : chat)) }
    expect(names(arrivals(first, view))).toEqual(['e-joined', 'e-morning', 'rest'])
  })
  it('shows one’s own act at once though something came in the same moment', () => {
    const jia = parseOpaque('p-jia')
    const view: View = { ...first, turn: 1, chats: first.chats.map((chat) => (chat.id === team ? { ...chat, events: [...chat.events, say('e-meanwhile', jia, '19:32:03', '在', '', 1), say('e-own', 'me', '19:32:05', '收到', '', 1)] } : chat)) }
    expect(names(arrivals(first, view))).toEqual(['e-meanwhile', 'rest'])
  })
  it('lets the past of a chat stand that has only now come onto the phone', () => {
    const before: View = { ...first, chats: first.chats.filter((chat) => chat.id !== lu) }
    const jia = parseOpaque('p-jia')
    const view: View = { ...first, turn: 1, chats: first.chats.map((chat) => (chat.id === lu ? { ...chat, events: [say('e-past', jia, '09:00:00', '旧话', ''), say('e-new', jia, '19:40:00', '新话', '', 1)] } : chat)) }
    expect(names(arrivals(before, view))).toEqual(['e-new', 'rest'])
  })
  it('lets somebody change their words when they do, and shows one’s own change at once', () => {
    const jia = parseOpaque('p-jia')
    const wrong = say('e-wrong', jia, '19:31:30', '周三给', '')
    const mine = say('e-mine', 'me', '19:31:40', '好', '')
    const within = (events: View['chats'][number]['events'], turn: number): View => ({ ...first, turn, chats: first.chats.map((chat) => (chat.id === team ? { ...chat, events: [...chat.events, ...events] } : chat)) })
    const right = { ...wrong, zh: '周四给', edited: '2026-03-12T19:33:30' }
    const after = within([right, { ...mine, zh: '好的', edited: '2026-03-12T19:32:05' }, say('e-ask', jia, '19:33:00', '等下', '', 1), say('e-more', jia, '19:34:00', '改了', '', 1)], 1)
    expect(names(arrivals(within([wrong, mine], 0), after))).toEqual(['e-ask', 'edit e-wrong', 'e-more', 'rest'])
  })
  it('brings nothing twice', () => {
    expect(names(arrivals(second, second))).toEqual(['coach', 'rest'])
    expect(names(arrivals(first, afterTap))).toEqual(['rest'])
  })
})

describe('delay', () => {
  const queue = arrivals(first, second)
  const clock = '2026-03-12T19:32:00'
  it('never makes anybody wait more than two seconds for a line', () => {
    for (const speed of ['slow', 'normal', 'fast'] as const) for (const next of queue) expect(delay(next, clock, false, speed)).toBeLessThanOrEqual(2000)
  })
  it('is shorter when fast, longer when slow, and nothing at once', () => {
    const next = queue[1] ?? { is: 'rest' }
    expect(delay(next, clock, false, 'fast')).toBeLessThan(delay(next, clock, false, 'normal'))
    expect(delay(next, clock, false, 'slow')).toBeGreaterThan(delay(next, clock, false, 'normal'))
    expect(queue.map((one) => delay(one, clock, true, 'direct'))).toEqual(queue.map(() => 0))
  })
})
