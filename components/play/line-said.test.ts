import { describe, expect, it } from 'vitest'
import type { View, ViewEvent } from '@/engine/types'
import { first, lu, say, team } from './fixtures/views'
import { parseOpaque } from './gestures'
import { lineSaid } from './line-said'

const after = (here: ViewEvent[], there: ViewEvent[] = []): View =>
  ({ ...first, turn: 1, chats: first.chats.map((chat) => ({ ...chat, events: [...chat.events, ...(chat.id === team ? here : chat.id === lu ? there : [])] })) })
const chain: ViewEvent = { id: parseOpaque('e-chain'), from: 'me', at: '2026-03-12T19:32:05', turn: 1, kind: 'chain', title: { zh: '奶茶', en: 'Tea' }, rows: [] }
const typed: ViewEvent = { id: parseOpaque('e-typed'), from: 'me', at: '2026-03-12T19:32:05', turn: 1, kind: 'message', mentionsMe: false, zh: '收到', en: '' }
const own = say('e-own', 'me', '19:32:05', '收到', '', 1)
const later = say('e-later', 'me', '19:35:00', '好的', '', 1)

describe('lineSaid', () => {
  it('is the first line of the decision and none that came later, whatever chat it is in', () => {
    expect(lineSaid(after([own, later]), { turn: 0 })).toEqual({ id: 'e-own', zh: '收到' })
    expect(lineSaid(after([later], [own]), { turn: 0 })?.id).toBe('e-own')
  })
  it('is none where the deed was no line, though one said something afterwards', () => {
    expect(lineSaid(after([chain, later]), { turn: 0 })).toBeNull()
  })
  it('is none after a silence, though the story has one say something later', () => {
    expect(lineSaid(after([later]), { turn: 0, until: '2026-03-12T19:33:00' })).toBeNull()
  })
  it('is none where somebody else’s words were passed on', () => {
    expect(lineSaid(after([], [{ ...own, kind: 'message', mentionsMe: false, zh: '拍一张发我', en: '', forwarded: true }]), { turn: 0 })).toBeNull()
  })
  it('is none for typed words and for another turn', () => {
    expect(lineSaid(after([typed]), { turn: 0 })).toBeNull()
    expect(lineSaid(after([own]), { turn: 1 })).toBeNull()
  })
})
