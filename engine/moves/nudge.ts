import { post } from '../post'
import { fixedLine } from '../text/fixed'
import { refuseIn } from './allow'
import { oneOf } from './rule'
import type { MoveRule } from './rule'

/** 拍一拍: two taps on a face, and a grey line that everybody in the chat reads. */
export const nudge: MoveRule<'nudge'> = {
  kind: 'nudge',
  fields: { chat: { is: 'chat' }, who: { is: 'cast' } },
  attributes: { who: { is: 'cast', sets: 'who' }, chat: { is: 'chat', sets: 'chat', optional: true } },
  cost: 2,
  chat: (_world, move) => move.chat,
  person: (move) => move.who,
  refuse: (world, move) => refuseIn(world, 'nudge', move.chat) ?? (world.state.chats[move.chat]?.members.includes(move.who) ? null : 'not-here'),
  fits: (_world, pattern, move) => oneOf(pattern.who, move.who),
  play: (run, move, { id }) => {
    const name = run.story.cast[move.who]?.name ?? { zh: '' }
    post(run, { id, chat: move.chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'nudge', to: move.who, text: fixedLine('nudged', name) })
  },
}
