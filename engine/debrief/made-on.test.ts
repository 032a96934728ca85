import { expect, it } from 'vitest'
import { debrief } from '..'
import { does, event, line, noText, rubric, says, setting } from '../fixtures/builders'
import { on, scene } from '../fixtures/scene'
import type { Move } from '../types'

const tell = (play: ReturnType<typeof scene>) =>
  debrief({ id: 'a', story: play.story, rubric: rubric({}), text: noText, prose: { points: {}, feedback: {}, subtext: {} }, norms: { norms: {}, dimensions: [] }, setting: setting(), state: play.state })?.points[0]
const right: Move = { kind: 'edit', target: on('evt-mine'), text: '会议四点', seen: [] }

it('tells what was edited as it was said, and the new words when they came', () => {
  const play = scene([says('evt-mine', 'team-room', 'me', '会议三点'), event('evt-theirs', 'team-room', 'boss-gu', { kind: 'message', text: line('三点？'), mentions: [], quotes: on('evt-mine') })], { choices: [does('set-right', right, { on: { target: on('evt-mine') } })] })
  play.act(right)
  const rows = tell(play)?.excerpt ?? []
  expect(rows).toMatchObject([{ zh: '会议三点' }, { zh: '三点？', quotes: rows[0]?.id }, { kind: 'message', from: 'me', zh: '会议四点', edited: '2026-03-10T10:00:05' }])
  expect(rows[0]).not.toHaveProperty('edited')
})

it('shows what a move was made on, however long before it came', () => {
  const vote: Move = { kind: 'vote', target: on('evt-vote'), options: [1], seen: [] }
  const card = event('evt-vote', 'team-room', 'peer-li', { kind: 'vote', title: line('团建去哪'), options: [line('爬山'), line('烧烤')] })
  const talk = [...Array(9).keys()].map((at) => says(`evt-talk-${at}`, 'team-room', 'boss-gu', `闲话${at}`))
  const play = scene([card, ...talk], { choices: [does('voted', vote, { on: { target: on('evt-vote') } })] })
  play.act(vote)
  const rows = tell(play)?.excerpt ?? []
  expect(rows[0]).toMatchObject({ kind: 'vote', mine: [1] })
  expect(rows.slice(1).map((row) => 'zh' in row && row.zh)).toEqual(['闲话5', '闲话6', '闲话7', '闲话8'])
})
