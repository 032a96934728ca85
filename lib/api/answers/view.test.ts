import { expect, it } from 'vitest'
import { moveKinds } from '@/engine'
import { gestures, prelude } from '@/engine/fixtures/gestures'
import { scene } from '@/engine/fixtures/scene'
import { view } from './view'

it('describes a phone on which everything has come and every gesture was made', () => {
  const play = scene(prelude)
  expect(() => view.parse(play.look())).not.toThrow()
  for (const move of gestures) {
    if (play.refusal(move) === null) play.act(move)
    expect(() => view.parse(JSON.parse(JSON.stringify(play.look())))).not.toThrow()
  }
  const made = new Set(play.decisions.map(({ move }) => move.kind))
  // What puts something new into words is made by nobody unless an author foresaw it.
  expect(moveKinds.filter((kind) => !made.has(kind)).sort()).toEqual(['comment', 'edit', 'notice', 'pick', 'say', 'voice', 'wait'])
})
