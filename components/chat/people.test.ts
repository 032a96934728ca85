import { expect, it } from 'vitest'
import type { ViewEvent } from '@/engine/types'
import play from '../../app/i18n/en/play.json'
import { packet, pie, say } from '../play/fixtures/views'
import { gist } from './people'

const base = { id: pie.id, from: 'me', at: '2026-03-12T19:30:00', turn: 0 } as const
const zh = (event: ViewEvent) => gist(event, play.labels).zh

it('names media in square brackets and tells no more of them than the client does', () => {
  expect(zh({ ...base, kind: 'picture', zh: '一张合影', en: '' })).toBe('[图片]')
  expect(zh({ ...base, kind: 'voice', seconds: 58, zh: '那个方案嘛', en: '' })).toBe('[语音]')
  expect(zh({ ...base, kind: 'file', zh: '活动方案v3.xlsx', en: '' })).toBe('[文件] 活动方案v3.xlsx')
  expect(zh({ ...base, kind: 'check-in', title: { zh: '早读第三天', en: '' }, rows: [] })).toBe('[打卡] 早读第三天')
  expect([zh(packet), zh(pie), zh(say('a', 'me', '19:30:00', '收到', ''))]).toEqual(['[红包] 改版顺利，大家辛苦', '[这饼画得真圆]', '收到'])
})
