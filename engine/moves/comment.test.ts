import { expect, it } from 'vitest'
import { does, event, line } from '../fixtures/builders'
import { on, scene } from '../fixtures/scene'
import type { Move } from '../types'

const doc = (more: { doc?: true } = { doc: true }) => event('evt-doc', 'team-room', 'boss-gu', { kind: 'link', text: line('需求文档'), ...more })
const note: Move = { kind: 'comment', target: on('evt-doc'), text: '这里缺一步', seen: [] }
const choices = [does('noted', note, { on: { target: on('evt-doc'), text: { samples: ['这里缺一步'] } } })]

it('stands on the document, after those of others', () => {
  const play = scene([doc(), event('evt-li', 'team-room', 'peer-li', { kind: 'commented', of: on('evt-doc'), text: line('第二页再看看') })], { choices })
  expect(play.room()?.events).toMatchObject([{ kind: 'link', doc: true, comments: [{ who: play.room()?.members[1]?.id, zh: '第二页再看看', at: '2026-03-10T10:00:00' }] }])
  expect(play.act(note).choice).toBe('noted')
  expect(play.room()?.events[0]?.comments).toMatchObject([{}, { who: 'me', zh: '这里缺一步' }])
})

it('goes back to the draft where nobody foresaw it, and is refused on what is no document', () => {
  expect(scene([doc()], { choices }).hint({ ...note, text: '晚上吃什么' })).toBe('unclear-text')
  expect(scene([doc()]).hint({ ...note, text: ' ' })).toBe('limits')
  expect(scene([doc({})]).hint(note)).toBe('not-here')
})
