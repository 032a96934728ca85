import { expect, it } from 'vitest'
import type { ViewChoice } from '@/engine/types'
import en from '../../app/i18n/en/play.json'
import zh from '../../app/i18n/zh/play.json'
import { parseOpaque } from './gestures'
import { timeLabel } from './time-label'

const clock = '2026-04-14T09:40:00'
const waits = (until: string): ViewChoice => ({ id: parseOpaque('ch-quiet'), kind: 'wait', until, move: { kind: 'wait' } })
const sends = (deliver: string): ViewChoice => ({ id: parseOpaque('ch-later'), kind: 'say', zh: '早', move: { kind: 'say', deliver } })

it('names the end of a silence in both languages, with the day where it is another', () => {
  expect(timeLabel(waits('2026-04-14T10:02:00'), en.labels, clock)).toEqual({ zh: '到 10:02', en: 'until 10:02' })
  expect(timeLabel(waits('2026-04-15T08:30:00'), en.labels, clock)).toEqual({ zh: '到 周三 08:30', en: 'until Wed 08:30' })
})

it('has no English on a Chinese page', () => {
  expect(timeLabel(waits('2026-04-14T10:02:00'), zh.labels, clock)).toEqual({ zh: '到 10:02', en: '' })
})

it('says a moment where the clock would not move, and when a message goes out', () => {
  expect(timeLabel(waits('2026-04-14T09:40:30'), en.labels, clock)).toEqual({ zh: '一小会儿', en: 'a moment' })
  expect(timeLabel(sends('2026-04-15T08:00:00'), en.labels, clock)).toEqual({ zh: '定时 周三 08:00', en: 'goes out Wed 08:00' })
})

it('is nothing where something is done at once', () => {
  expect(timeLabel({ id: parseOpaque('ch-now'), kind: 'say', zh: '好', move: { kind: 'say' } }, en.labels, clock)).toBeNull()
})
