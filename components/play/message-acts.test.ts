import { describe, expect, it } from 'vitest'
import type { ViewChat, ViewEvent } from '@/engine/types'
import { first, openedPacket, pie, pulled, say } from './fixtures/views'
import { parseOpaque } from './gestures'
import { actsOn, type Circumstances } from './message-acts'

const jia = parseOpaque('p-jia')
const found = first.chats[0]
if (!found) throw new Error('the fixture has a group')
const all: ViewChat['can'] = ['say', 'forward', 'recall', 'react', 'nudge', 'pin', 'report', 'confirm']
const group: ViewChat = { ...found, can: all }
const owned: ViewChat = { ...group, members: group.members.map((member) => (member.id === 'me' ? { ...member, role: 'owner' } : member)) }
const given: Circumstances = { clock: '2026-03-12T19:33:00', pinForAll: false, recallOthers: false, keeps: false }
const theirs = say('a', jia, '19:32:00', '早', '')
const mine: ViewEvent = { ...say('b', 'me', '19:32:00', '早', ''), recallable: '2026-03-12T19:34:00' }
const can = (event: ViewEvent, chat: ViewChat = group, more: Partial<Circumstances> = {}) => actsOn(event, chat, { ...given, ...more })

describe('the menu of a message', () => {
  it('offers what this client lets one do with it', () => {
    expect(can(theirs)).toEqual(['quote', 'copy', 'forward', 'mention', 'nudge', 'profile', 'report'])
    expect(can(mine)).toEqual(['quote', 'copy', 'forward', 'recall'])
    expect(can(theirs, { ...group, can: ['say'] })).toEqual(['quote', 'copy', 'mention', 'profile'])
  })
  it('recalls one’s own until its time is over, and others’ only where an owner may', () => {
    expect(can(mine, group, { clock: '2026-03-12T19:34:00' })).not.toContain('recall')
    expect(can(theirs, owned)).not.toContain('recall')
    expect(can(theirs, owned, { recallOthers: true })).toContain('recall')
    expect(can(theirs, group, { recallOthers: true })).not.toContain('recall')
  })
  it('takes back a nudge of one’s own by its grey line, and does nothing else with grey lines', () => {
    const line: ViewEvent = { id: parseOpaque('n'), kind: 'system', from: 'system', at: theirs.at, turn: 0, zh: '我拍了拍“老贾”', en: '', nudge: jia, recallable: '2026-03-12T19:34:00' }
    expect(can(line)).toEqual(['recall'])
    expect(can(pulled)).toEqual([])
  })
  it('asks for a 收到 only where one is wanted and not given', () => {
    expect(can({ ...theirs, receipt: { by: 2, of: 11, mine: false } })[0]).toBe('confirm')
    expect(can({ ...theirs, receipt: { by: 3, of: 11, mine: true } })).not.toContain('confirm')
  })
  it('leaves packets where they are, and stickers without words', () => {
    expect(can(openedPacket)).not.toContain('forward')
    expect(can(pie)).not.toContain('copy')
  })
  it('pins for all where the client has it and one runs the group, once', () => {
    expect(can(theirs, owned, { pinForAll: true })).toContain('pin')
    expect(can(theirs, group, { pinForAll: true })).not.toContain('pin')
    expect(can(theirs, owned)).not.toContain('pin')
    expect(can(theirs, { ...owned, pins: [theirs.id] }, { pinForAll: true })).not.toContain('pin')
  })
  it('keeps lines that somebody wrote for the scene', () => {
    expect(can(theirs, group, { keeps: true })).toContain('keep')
    const { pinyin: _, ...typed } = mine.kind === 'message' ? mine : { ...mine, pinyin: [] }
    expect(can(typed, group, { keeps: true })).not.toContain('keep')
  })
})
