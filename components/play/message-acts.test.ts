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
const given: Circumstances = { clock: '2026-03-12T19:33:00', pinForAll: false, recallOthers: false, keeps: false, threads: false }
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
  it('confirms what rings, until it has been confirmed', () => {
    const rings = { ...theirs, buzz: { strength: 'app', mine: false, to: ['me', jia], confirmed: [] } } as const
    expect(can({ ...rings, buzz: { ...rings.buzz, to: [...rings.buzz.to], confirmed: [] } })[0]).toBe('confirm')
    expect(can({ ...rings, buzz: { ...rings.buzz, to: [...rings.buzz.to], confirmed: ['me'] } })).not.toContain('confirm')
    expect(can({ ...rings, buzz: { ...rings.buzz, to: [jia], confirmed: [] } })).not.toContain('confirm')
  })
  const work: ViewChat = { ...group, can: [...all, 'edit', 'buzz', 'forward-many', 'comment'] }
  it('changes one’s own words while they can be changed, and rings for one’s own things alone', () => {
    const fresh: ViewEvent = { ...mine, editable: '2026-03-12T19:40:00' }
    expect(can(fresh, work)).toEqual(['quote', 'copy', 'edit', 'forward', 'several', 'recall', 'buzz'])
    expect(can(fresh, work, { clock: '2026-03-12T19:40:00' })).not.toContain('edit')
    expect(can(fresh, group)).not.toContain('edit')
    expect(can(theirs, work)).not.toContain('buzz')
  })
  it('passes on and copies nothing whose sharing is restricted', () => {
    expect(can(theirs, work)).toEqual(['quote', 'copy', 'forward', 'several', 'mention', 'nudge', 'profile', 'report'])
    expect(can({ ...theirs, restricted: true }, work)).toEqual(['quote', 'mention', 'nudge', 'profile', 'report'])
  })
  it('opens a thread where the client has them, and none inside of one', () => {
    expect(can(theirs, group, { threads: true })).toContain('thread')
    expect(can(theirs, group)).not.toContain('thread')
    expect(can({ ...theirs, thread: parseOpaque('root') }, group, { threads: true })).not.toContain('thread')
  })
  it('comments on documents', () => {
    const link: ViewEvent = { id: parseOpaque('l'), kind: 'link', from: jia, at: theirs.at, turn: 0, zh: '排期', en: '' }
    expect(can({ ...link, doc: true }, work)).toContain('comment')
    expect(can(link, work)).not.toContain('comment')
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
