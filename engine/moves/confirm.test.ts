import { expect, it } from 'vitest'
import { does, event, line, says } from '../fixtures/builders'
import { on, scene } from '../fixtures/scene'
import type { Move } from '../types'

const notice = event('evt-notice', 'team-room', 'boss-gu', { kind: 'notice', text: line('周五前交'), receipt: true })
const got: Move = { kind: 'confirm', target: on('evt-notice'), seen: [] }
const receipt = (play: ReturnType<typeof scene>) => play.room()?.events.map((one) => one.receipt)

it('counts, with what the others do by the clock, until all have', () => {
  const play = scene([notice])
  expect(receipt(play)).toEqual([{ by: 0, of: 2, mine: false }])
  play.act(got)
  expect(receipt(play)).toEqual([{ by: 1, of: 2, mine: true }])
  expect(play.hint(got)).toBe('closed')
  play.act({ kind: 'wait', until: 1_801, seen: [] })
  expect(receipt(play)).toEqual([{ by: 2, of: 2, mine: true }])
})

it('leaves to the author who confirms when it is written', () => {
  const play = scene([notice], { after: [event('evt-li', 'team-room', 'peer-li', { kind: 'confirm', of: on('evt-notice') })] })
  play.act({ kind: 'wait', until: 80_000, seen: [] })
  expect(receipt(play)).toEqual([{ by: 0, of: 2, mine: false }])
  play.name('quiet')
  expect(receipt(play)).toEqual([{ by: 1, of: 2, mine: false }])
})

it('is refused on what asks for nothing, on one\'s own, and where the client has no such thing', () => {
  expect(scene([says('evt-notice', 'team-room', 'boss-gu', '好')]).hint(got)).toBe('not-here')
  expect(scene([{ ...notice, from: 'me' }]).hint(got)).toBe('not-here')
  const none = scene([notice], { client: { receipts: false } })
  expect([none.hint(got), receipt(none)]).toEqual(['not-here', [undefined]])
})

it('fits by what it is on', () => {
  expect(scene([notice], { choices: [does('confirmed', got, { on: { target: on('evt-notice') } })] }).act(got).choice).toBe('confirmed')
})
