import { post } from '../post'
import { clientOf } from '../world'
import { refuseIn } from './allow'
import { inside } from './rule'
import type { MoveRule } from './rule'

/** A voice message: it takes as long as it lasts. */
export const voice: MoveRule<'voice'> = {
  kind: 'voice',
  fields: { chat: { is: 'chat' }, seconds: { is: 'count' }, text: { is: 'text' } },
  attributes: { text: { is: 'said', sets: 'text' }, seconds: { is: 'span', sets: 'seconds' }, chat: { is: 'chat', sets: 'chat', optional: true } },
  cost: 2,
  lasts: (move) => move.seconds,
  chat: (_world, move) => move.chat,
  words: (move) => move.text,
  speaks: true,
  refuse: (world, move) => {
    const short = move.seconds >= 1 && move.seconds <= clientOf(world.story, world.setting).voiceSeconds
    return refuseIn(world, 'voice', move.chat) ?? (short && move.text.trim() !== '' ? null : 'limits')
  },
  fits: (_world, pattern, move) => inside(pattern.seconds, move.seconds),
  play: (run, move, { id, line }) => {
    const text = line ?? { zh: move.text.trim() }
    post(run, { id, chat: move.chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'voice', seconds: move.seconds, text })
  },
}
