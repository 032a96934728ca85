import { expect, it } from 'vitest'
import type { ViewEvent } from '@/engine/types'
import play from '../../app/i18n/en/play.json'
import { first, packet, pie, say } from '../play/fixtures/views'
import { gist, nameIn, peopleOf } from './people'

const base = { id: pie.id, from: 'me', at: '2026-03-12T19:30:00', turn: 0 } as const
const zh = (event: ViewEvent) => gist(event, play.labels).zh

it('names media in square brackets and tells no more of them than the client does', () => {
  expect(zh({ ...base, kind: 'picture', zh: '一张合影', en: '' })).toBe('[图片]')
  expect(zh({ ...base, kind: 'voice', seconds: 58, zh: '那个方案嘛', en: '' })).toBe('[语音]')
  expect(zh({ ...base, kind: 'file', zh: '活动方案v3.xlsx', en: '' })).toBe('[文件] 活动方案v3.xlsx')
  expect(zh({ ...base, kind: 'check-in', title: { zh: '早读第三天', en: '' }, rows: [] })).toBe('[打卡] 早读第三天')
  expect([zh(packet), zh(pie), zh(say('a', 'me', '19:30:00', '收到', ''))]).toEqual(['[红包] 改版顺利，大家辛苦', '[这饼画得真圆]', '收到'])
})

it('calls people by the name they took in a chat, and only there', () => {
  const [team, other] = first.chats
  if (!team || !other) throw new Error('the fixture has both')
  const named = { ...team, members: team.members.map((member) => (member.id === 'p-jia' ? { ...member, nickname: '贾工-后端' } : member)) }
  const people = peopleOf([team, other], { id: 'me', name: { zh: '我', en: 'me' }, avatar: 'crane' })
  expect([nameIn(people, named, 'p-jia'), nameIn(people, other, 'p-jia'), nameIn(people, named, 'p-lu')]).toEqual(['贾工-后端', '老贾', '小鹿'])
})
