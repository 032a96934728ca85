import { expect, it } from 'vitest'
import { does, ids } from '../fixtures/builders'
import { room, scene } from '../fixtures/scene'
import type { Move } from '../types'

const plan: Move = { kind: 'send-file', chat: room, file: ids.file('file-plan'), seen: [] }

it('posts what lies on the phone, with its note', () => {
  const play = scene([])
  expect(play.look().files).toMatchObject([{ shape: 'file', zh: '方案', note: { zh: '1.2 MB' } }])
  play.act(plan)
  expect(play.room()?.events).toMatchObject([{ kind: 'file', from: 'me', zh: '方案', note: { zh: '1.2 MB' } }])
})

it('fits by file and chat, and knows no other file', () => {
  const choices = [does('sent-plan', plan, { on: { chat: [room], file: [ids.file('file-plan')] } })]
  expect(scene([], { choices }).act(plan).choice).toBe('sent-plan')
  expect(scene([], { choices }).act({ ...plan, chat: ids.chat('li-private') }).choice).toBe('~free')
  expect(scene([]).hint({ ...plan, file: ids.file('toString') })).toBe('not-offered')
})
