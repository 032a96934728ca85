import { expect, it } from 'vitest'
import { debrief } from '..'
import { does, event, line, noText, rubric, says, setting } from '../fixtures/builders'
import { on, scene } from '../fixtures/scene'
import type { Move } from '../types'

const right: Move = { kind: 'edit', target: on('evt-mine'), text: '会议四点', seen: [] }

it('tells what was edited as it was said, and the new words when they came', () => {
  const play = scene([says('evt-mine', 'team-room', 'me', '会议三点'), event('evt-theirs', 'team-room', 'boss-gu', { kind: 'message', text: line('三点？'), mentions: [], quotes: on('evt-mine') })], { choices: [does('set-right', right, { on: { target: on('evt-mine') } })] })
  play.act(right)
  const told = debrief({ id: 'a', story: play.story, rubric: rubric({}), text: noText, prose: { points: {}, feedback: {}, subtext: {} }, norms: { norms: {}, dimensions: [] }, setting: setting(), state: play.state })
  const rows = told?.points[0]?.excerpt ?? []
  expect(rows).toMatchObject([{ zh: '会议三点' }, { zh: '三点？', quotes: rows[0]?.id }, { kind: 'message', from: 'me', zh: '会议四点', edited: '2026-03-10T10:00:05' }])
  expect(rows[0]).not.toHaveProperty('edited')
})
