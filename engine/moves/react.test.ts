import { expect, it } from 'vitest'
import { does, event, ids, line, says } from '../fixtures/builders'
import { on, room, scene } from '../fixtures/scene'
import type { Move } from '../types'

const hello = says('evt-hello', 'team-room', 'boss-gu', '大家好')
const grin: Move = { kind: 'react', target: on('evt-hello'), reaction: ids.sticker('grin'), seen: [] }
const signs = (play: ReturnType<typeof scene>) => play.room()?.events.map((one) => one.reactions?.map(({ id, who }) => `${id} ${who.length}`))

it('sets a sign under a message, beside those of others, and takes it away again', () => {
  const play = scene([hello, event('evt-sign', 'team-room', 'peer-li', { kind: 'reaction', of: on('evt-hello'), reaction: ids.sticker('grin') })])
  expect(signs(play)).toEqual([['grin 1']])
  play.act(grin)
  expect(signs(play)).toEqual([['grin 2']])
  play.act(grin)
  expect(signs(play)).toEqual([['grin 1']])
})

it('is refused without reactions, on grey lines, with a sign that is none, and on what is gone', () => {
  expect(scene([hello], { client: { reactions: false } }).hint(grin)).toBe('not-here')
  expect(scene([hello]).hint({ ...grin, reaction: ids.sticker('nope') })).toBe('not-offered')
  expect(scene([event('evt-hello', 'team-room', 'system', { kind: 'system', text: line('灰字') })]).hint(grin)).toBe('not-here')
  expect(scene([hello, event('evt-gone', 'team-room', 'boss-gu', { kind: 'recall', of: on('evt-hello'), text: line('撤回') })]).hint(grin)).toBe('closed')
})

it('means its choice once; taking it away means none', () => {
  const choices = [does('nodded', grin, { on: { target: on('evt-hello'), reaction: [ids.sticker('grin')] } })]
  expect(scene([hello], { choices }).act(grin).choice).toBe('nodded')
  const already = scene([hello, event('evt-mine', 'team-room', 'me', { kind: 'reaction', of: on('evt-hello'), reaction: ids.sticker('grin') })], { choices })
  expect(already.offered().map((one) => one.choiceId)).toEqual(['quiet'])
  expect(already.act(grin).choice).toBe('~free')
  expect(already.act({ kind: 'sticker', chat: room, sticker: ids.sticker('grin'), seen: [] }).choice).toBe('~free')
})
