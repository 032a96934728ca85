import { describe, expect, it } from 'vitest'
import { first, pie, pulled, say } from '../play/fixtures/views'
import { parseOpaque } from '../play/gestures'
import { thread } from './thread'
import { listTime, minutesBetween, storyTime, timeFrom } from './time'

const jia = parseOpaque('jia')
const brief = (events: Parameters<typeof thread>[0]) => thread(events).map((item) => (item.is === 'time' ? item.text : item.is === 'line' ? 'line' : item.first ? 'first' : 'more'))

describe('thread', () => {
  it('writes the time once, then only after five quiet minutes', () => {
    expect(brief([say('a', jia, '19:30:00', '早', ''), say('b', jia, '19:34:59', '早', ''), say('c', jia, '19:39:59', '早', '')]))
      .toEqual(['周四 19:30', 'first', 'more', '19:39', 'first'])
  })
  it('names the day again when it has changed', () => {
    const friday = { ...say('b', jia, '08:00:00', '早', ''), at: '2026-03-13T08:00:00' }
    expect(brief([say('a', jia, '19:30:00', '早', ''), friday])).toEqual(['周四 19:30', 'first', '3月13日 周五 08:00', 'first'])
  })
  it('draws the line between two days even where hardly a minute lies between', () => {
    const midnight = { ...say('b', jia, '00:00:30', '早', ''), at: '2026-03-13T00:00:30' }
    expect(thread([say('a', jia, '23:59:00', '早', ''), midnight]).map((item) => item.is === 'time' && item.day)).toEqual([undefined, false, true, false])
  })
  it('leaves my own line where it is when the server has named it, so that nothing is said or moved twice', () => {
    const keys = (id: string) => thread([say('a', jia, '19:30:00', '早', ''), say('old', 'me', '19:30:01', '早', ''), say(id, 'me', '19:40:00', '收到', '')]).map(({ key }) => key)
    expect(keys('pending')).toEqual(keys('e-17'))
  })
  it('groups one speaker until another speaks or a grey line stands between', () => {
    expect(brief([say('a', jia, '19:30:00', '一', ''), say('b', 'me', '19:30:10', '二', ''), { ...pulled, at: '2026-03-12T19:30:20' }, say('c', 'me', '19:30:30', '三', '')]))
      .toEqual(['周四 19:30', 'first', 'first', 'line', 'first'])
  })
  it('keeps a recall where its message stood', () => {
    const events = first.chats[0]?.events ?? []
    const place = (list: typeof events) => thread(list).findIndex((item) => item.is !== 'time' && item.event.id === pie.id)
    expect(place(events.map((event) => (event.id === pie.id ? pulled : event)))).toBe(place(events))
  })
})

describe('story time', () => {
  it('is read as it stands, with or without seconds', () => {
    expect(storyTime('2026-03-12T19:32')).toBe('周四 19:32')
    expect(minutesBetween('2026-03-12T19:32', '2026-03-12T19:37:30')).toBe(5.5)
    expect(timeFrom('2026-03-12T19:32:00', '2026-03-13T08:00:00')).toBe('周五 08:00')
  })
  it('is sparse in a list: the hour, yesterday, the weekday, the date', () => {
    expect(['2026-03-12T08:02', '2026-03-11T23:59', '2026-03-10T08:12', '2026-03-05T08:12'].map((at) => listTime('2026-03-12T19:32:00', at))).toEqual(['08:02', '昨天', '周二', '3月5日'])
  })
})
