import { expect, it } from 'vitest'
import { does, says } from '../fixtures/builders'
import { on, scene } from '../fixtures/scene'
import type { Move } from '../types'

const scam = says('evt-scam', 'team-room', 'peer-li', '点链接领补贴')
const tell: Move = { kind: 'report', target: on('evt-scam'), seen: [] }

it('tells the client\'s keepers and shows a line to nobody else', () => {
  const play = scene([scam], { choices: [does('reported-it', tell, { on: { target: on('evt-scam') } })] })
  expect(play.act(tell).choice).toBe('reported-it')
  expect(play.last()).toMatchObject({ seenBy: 'me', from: 'system', text: { zh: '你举报了这条内容' } })
})

it('is not for one\'s own words, nor for what is not there', () => {
  expect(scene([{ ...scam, from: 'me' }]).hint(tell)).toBe('not-here')
  expect(scene([]).hint(tell)).toBe('not-here')
})
