import { expect, it } from 'vitest'
import { debrief } from '..'
import { does, event, group, ids, noText, says, setting, speaks } from '../fixtures/builders'
import { on, room, scene, side } from '../fixtures/scene'
import type { Move, Prose } from '../types'

const prose: Prose = { points: {}, feedback: {}, subtext: { [ids.event('evt-hello')]: { who: ids.cast('boss-gu'), text: { zh: '看她怎么说', en: '' } }, [ids.event('evt-bye')]: { who: ids.cast('peer-li'), text: { zh: '可惜', en: '' } } } }
const hello = says('evt-hello', 'team-room', 'boss-gu', '大家好')
const grin: Move = { kind: 'react', target: on('evt-hello'), reaction: ids.sticker('grin'), seen: [] }
const go: Move = { kind: 'leave', chat: room, seen: [] }

function told(choice: string, more: Parameters<typeof scene>[1] = {}) {
  const choices = [does('nodded', grin, { on: { target: on('evt-hello') } }), does('walked-out', go, { on: { chat: [room] } }), speaks('spoke', '收到')]
  const play = scene([hello], { choices, after: [says('evt-bye', 'team-room', 'peer-li', '人呢')], chats: { [room]: group(['boss-gu', 'peer-li'], { owner: ids.cast('boss-gu') }) }, ...more })
  play.name(choice)
  play.name('hush')
  const made = debrief({ id: 'attempt', story: play.story, rubric: { points: {}, choices: {} }, text: noText, prose, norms: { norms: {}, dimensions: [] }, setting: setting(), state: play.state })
  if (!made) throw new Error('not ended')
  const seat = (name: string) => made.seats.find((one) => one.who === made.cast.find((member) => member.name.zh === name)?.id)
  const lines = (name: string) => seat(name)?.chats.flatMap((chat) => chat.events).flatMap((one) => ('zh' in one ? [one.zh] : []))
  return { made, lines }
}

it('a sign set under a message is seen on it', () => {
  expect(told('nodded').made.points[0]?.excerpt).toMatchObject([{ zh: '大家好', reactions: [{ id: 'grin', who: ['me'] }] }])
})

it('what was said after one left is in nobody\'s account but the chairs of those who stayed', () => {
  const { made, lines } = told('walked-out', { client: { leaveNotice: 'everyone' } })
  expect(JSON.stringify(made.points)).not.toContain('人呢')
  expect(lines('李薇')).toEqual(expect.arrayContaining(['安娜退出了群聊', '人呢']))
})

it('where only the owner is told who left, only the owner\'s chair shows it', () => {
  const { lines } = told('walked-out', { client: { leaveNotice: 'owner' } })
  expect([lines('顾晓东')?.includes('安娜退出了群聊'), lines('李薇')?.includes('安娜退出了群聊')]).toEqual([true, false])
})

it('a group one was never let into is seen from the chairs of its members', () => {
  const outside = event('evt-secret', 'side-room', 'boss-gu', { kind: 'message', text: { zh: '名单先不公布' }, mentions: [] })
  const { made, lines } = told('spoke', { after: [outside, says('evt-bye', 'team-room', 'peer-li', '人呢')] })
  expect([JSON.stringify(made.points).includes('名单先不公布'), lines('顾晓东')?.includes('名单先不公布'), side]).toEqual([false, true, 'side-room'])
})
