import { expect, it } from 'vitest'
import { does, group, ids } from '../fixtures/builders'
import { boss, li, room, scene } from '../fixtures/scene'
import type { Move } from '../types'

const nudge = (who = boss): Move => ({ kind: 'nudge', chat: room, who, seen: [] })

it('leaves a grey line that names who was nudged, and can be undone from there', () => {
  const play = scene([])
  play.act(nudge())
  const shown = play.room()
  expect(shown?.events).toMatchObject([{ kind: 'system', from: 'me', zh: '我拍了拍“顾晓东”', nudge: shown?.members[0]?.id, recallable: '2026-03-10T10:02:02' }])
  play.act({ kind: 'recall', target: { event: ids.event('me~0') }, seen: [] })
  expect(play.room()?.events).toMatchObject([{ kind: 'recalled', zh: '你撤回了拍一拍' }])
})

it('wants somebody who is there', () => {
  expect(scene([], { chats: { [room]: group(['boss-gu']) } }).hint(nudge(li))).toBe('not-here')
  expect(scene([], { client: { moves: ['wait'] } }).hint(nudge())).toBe('not-offered')
})

it('fits by whom it is for', () => {
  const choices = [does('nudged-boss', nudge(), { on: { who: [boss] } })]
  expect(scene([], { choices }).act(nudge(li)).choice).toBe('~free')
  expect(scene([], { choices }).act(nudge()).choice).toBe('nudged-boss')
})
