import { expect, it } from 'vitest'
import { does, ids } from '../fixtures/builders'
import { room, scene } from '../fixtures/scene'
import type { Move } from '../types'

const away: Move = { kind: 'fold', chat: room, seen: [] }

it('lays a group among the folded ones, and once more takes it out; no choice means that', () => {
  const play = scene([], { choices: [does('folded', away, { on: { chat: [room] } })] })
  expect(play.room()?.folded).toBe(false)
  expect(play.act(away).choice).toBe('folded')
  const twice = scene([])
  const before = twice.state.log
  twice.act(away)
  expect([twice.room()?.folded, twice.state.log]).toEqual([true, before])
  expect(twice.act(away).choice).toBe('~free')
  expect(twice.room()?.folded).toBe(false)
})

it('is for groups, where the client has it', () => {
  expect(scene([]).hint({ ...away, chat: ids.chat('li-private') })).toBe('not-here')
  expect(scene([], { client: { fold: false } }).hint(away)).toBe('not-here')
  expect(scene([], { client: { fold: false } }).room()?.can).not.toContain('fold')
})
