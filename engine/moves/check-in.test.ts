import { expect, it } from 'vitest'
import { does, event, ids, line } from '../fixtures/builders'
import { li, on, scene } from '../fixtures/scene'
import type { Move } from '../types'

const card = event('evt-card', 'team-room', 'peer-li', { kind: 'check-in', title: line('早起打卡'), period: line('6:00–8:00'), rows: [{ who: li, text: line('到') }] })
const come: Move = { kind: 'check-in', target: on('evt-card'), text: '安娜 到', file: ids.file('file-plan'), seen: [] }

it('adds a row to the card, once, after those of others', () => {
  const play = scene([card, event('evt-row', 'team-room', 'boss-gu', { kind: 'checked-in', of: on('evt-card'), text: line('我也到') })])
  play.act(come)
  const [shown, ...more] = play.room()?.events ?? []
  expect(more).toEqual([])
  expect(shown).toMatchObject({ kind: 'check-in', title: { zh: '早起打卡' }, period: {}, rows: [{ text: { zh: '到' } }, { text: { zh: '我也到' } }, { who: 'me', text: { zh: '安娜 到' }, note: { zh: '方案' } }] })
  expect(play.hint(come)).toBe('closed')
})

it('wants a card, and a file that is on the phone', () => {
  expect(scene([]).hint(come)).toBe('not-here')
  expect(scene([card]).hint({ ...come, file: ids.file('nope') })).toBe('not-offered')
  expect(scene([card]).hint({ kind: 'check-in', target: on('evt-card'), seen: [] })).toBeNull()
})

it('fits by the card, its words and its file', () => {
  const choices = [does('with-file', come, { on: { target: on('evt-card'), file: [ids.file('file-plan')] } }), does('with-words', come, { on: { target: on('evt-card'), text: { samples: ['我到了'] } } })]
  expect(scene([card], { choices }).act(come).choice).toBe('with-file')
  expect(scene([card], { choices }).act({ kind: 'check-in', target: on('evt-card'), text: '我到了', seen: [] }).choice).toBe('with-words')
  expect(scene([card], { choices }).act({ kind: 'check-in', target: on('evt-card'), seen: [] }).choice).toBe('~free')
})
