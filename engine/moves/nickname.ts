import { post } from '../post'
import { refuseIn } from './allow'
import type { MoveRule } from './rule'

const LONGEST = 32

/** One's own name in one group. */
export const nickname: MoveRule<'nickname'> = {
  kind: 'nickname',
  fields: { chat: { is: 'chat' }, text: { is: 'text' } },
  attributes: { chat: { is: 'chat', sets: 'chat', optional: true }, text: { is: 'said', sets: 'text' } },
  cost: 8,
  chat: (_world, move) => move.chat,
  words: (move) => move.text,
  refuse: (world, move) => {
    const length = move.text.trim().length
    return refuseIn(world, 'nickname', move.chat) ?? (length > 0 && length <= LONGEST ? null : 'limits')
  },
  fits: () => true,
  play: (run, move, { id }) => {
    const text = { zh: '' } // no client of ours says a word when somebody changes their own
    post(run, { id, chat: move.chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'nickname', who: 'me', name: move.text.trim(), text })
  },
}
