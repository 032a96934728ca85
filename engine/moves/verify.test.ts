import { expect, it } from 'vitest'
import { does, ids, persona } from '../fixtures/builders'
import { scene } from '../fixtures/scene'
import type { Move } from '../types'

const call: Move = { kind: 'verify', channel: ids.contact('call-boss'), seen: [] }

it('takes its time and tells only the trainee', () => {
  const play = scene([], { choices: [does('called-back', call, { on: { channel: [ids.contact('call-boss')] } })] })
  expect(play.look().channels).toMatchObject([{ way: 'call', zh: '打电话问' }])
  expect(play.act(call).choice).toBe('called-back')
  expect(play.last()).toMatchObject({ seenBy: 'me', from: 'system', at: 60, text: { zh: '你换了条路：打电话问' } })
})

it('wants a way that there is, and that client and persona have', () => {
  expect(scene([]).hint({ ...call, channel: ids.contact('nope') })).toBe('not-offered')
  expect(scene([], { client: { moves: ['wait'] } }).hint(call)).toBe('not-offered')
  expect(scene([], { me: persona('安娜', { cannot: ['verify'] }) }).hint(call)).toBe('not-offered')
})
