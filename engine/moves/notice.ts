import { post } from '../post'
import { refuseIn } from './allow'
import type { MoveRule } from './rule'

/** A group notice: it alerts everybody and stays at the top of the group. */
export const notice: MoveRule<'notice'> = {
  kind: 'notice',
  fields: { chat: { is: 'chat' }, text: { is: 'text' } },
  attributes: { chat: { is: 'chat', sets: 'chat', optional: true }, text: { is: 'said', sets: 'text' } },
  cost: 10,
  chat: (_world, move) => move.chat,
  words: (move) => move.text,
  speaks: true,
  refuse: (world, move) => refuseIn(world, 'notice', move.chat) ?? (move.text.trim() === '' ? 'limits' : null),
  fits: () => true,
  play: (run, move, { id, line }) => {
    post(run, { id, chat: move.chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'notice', text: line ?? { zh: move.text.trim() } })
  },
}
