import { expect, it } from 'vitest'
import { parseOpaque } from './gestures'
import { refusal } from './refusal'
import type { Gesture } from './types'

const tried = (move: Gesture) => ({ act: { move: { ...move, seen: [] } } })
const target = parseOpaque('e')
const confirm = tried({ kind: 'confirm', target })

it('says what stood in the way', () => {
  for (const hint of ['not-offered', 'not-here', 'limits', 'closed']) expect(refusal({ code: 'no-such-move', hint }, confirm)).toBe(hint)
  expect(refusal({ code: 'no-such-move' }, confirm)).toBe('no-such-move')
  expect(refusal({ code: 'no-such-move', hint: 'something new' }, confirm)).toBe('no-such-move')
  expect(['unclear-text', 'stale-turn', 'too-large', 'ended', 'internal'].map((code) => refusal({ code }, confirm))).toEqual(['unclear-text', 'stale-turn', 'too-much', 'over', 'went-wrong'])
})

it('is more exact where the client has a limit that people know', () => {
  expect(refusal({ code: 'no-such-move', hint: 'closed' }, tried({ kind: 'recall', target }))).toBe('too-late')
  expect(refusal({ code: 'no-such-move', hint: 'limits' }, tried({ kind: 'send-packet', chat: target, split: 'lucky', cents: 1, shares: 1 }))).toBe('packet-caps')
  expect(refusal({ code: 'no-such-move', hint: 'not-here' }, tried({ kind: 'recall', target }))).toBe('not-here')
})

it('knows what a row of the tray would have done', () => {
  expect(refusal({ code: 'no-such-move', hint: 'limits' }, { act: { choiceId: target, move: { kind: 'recall' } } })).toBe('too-late')
})
