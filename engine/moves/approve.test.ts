import { expect, it } from 'vitest'
import { does, event, line } from '../fixtures/builders'
import { li, on, scene } from '../fixtures/scene'
import type { Move } from '../types'

const card = (who: 'me' | typeof li = 'me') => event('evt-form', 'team-room', 'peer-li', { kind: 'approval', for: who, title: line('请假申请'), rows: [{ name: line('事由'), text: line('看病') }] })
const yes: Move = { kind: 'approve', target: on('evt-form'), accept: true, seen: [] }
const shown = (play: ReturnType<typeof scene>) => play.room()?.events[0]

it('decides what waits for me, once, with or without a word', () => {
  const play = scene([card()])
  expect(shown(play)).toMatchObject({ kind: 'approval', for: 'me', mine: true, state: 'open', title: { zh: '请假申请' }, rows: [{ name: { zh: '事由' }, text: { zh: '看病' } }] })
  play.act({ ...yes, text: '好好休息' })
  expect(shown(play)).toMatchObject({ state: 'approved', said: { zh: '好好休息' } })
  expect(play.hint(yes)).toBe('closed')
  const refused = scene([card()])
  refused.act({ ...yes, accept: false })
  expect(shown(refused)).toMatchObject({ state: 'refused' })
  expect(shown(refused)).not.toHaveProperty('said')
})

it('is nobody’s but mine: what waits for another is decided by them', () => {
  const play = scene([card(li), event('evt-did', 'team-room', 'peer-li', { kind: 'approved', of: on('evt-form'), accept: true })])
  expect(shown(play)).toMatchObject({ for: play.room()?.members[1]?.id, mine: false, state: 'approved' })
  expect(play.hint(yes)).toBe('not-here')
})

it('fits without a word too, and by its words where there are some', () => {
  const words = { samples: ['好好休息'] }
  const choices = [does('kindly', { ...yes, text: '好好休息' }, { on: { target: on('evt-form'), accept: true, text: words } })]
  expect(scene([card()], { choices }).act(yes).choice).toBe('kindly')
  expect(scene([card()], { choices }).act({ ...yes, text: '好好休息' }).choice).toBe('kindly')
  expect(scene([card()], { choices }).act({ ...yes, text: '又请假' }).choice).toBe('~free')
})

it('fits by yes or no', () => {
  const choices = [does('let-go', yes, { on: { target: on('evt-form'), accept: true } })]
  expect(scene([card()], { choices }).act({ ...yes, accept: false }).choice).toBe('~free')
  expect(scene([card()], { choices }).act(yes).choice).toBe('let-go')
})
