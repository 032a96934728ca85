import { post } from '../post'
import { fixedLine } from '../text/fixed'
import { clientOf } from '../world'
import { refuseIn } from './allow'
import type { MoveRule } from './rule'

/** Walking out of a group: it is gone from the list, and who is told depends on the client. */
export const leave: MoveRule<'leave'> = {
  kind: 'leave',
  fields: { chat: { is: 'chat' } },
  attributes: { chat: { is: 'chat', sets: 'chat', optional: true } },
  cost: 3,
  chat: (_world, move) => move.chat,
  refuse: (world, move) => refuseIn(world, 'leave', move.chat),
  fits: () => true,
  play: (run, move, { id }) => {
    const told = clientOf(run.story, run.setting).leaveNotice !== 'none'
    const text = told ? fixedLine('left', run.story.me.name) : { zh: '' }
    post(run, { id, chat: move.chat, from: 'system', at: run.state.clock, turn: run.state.turn, kind: 'members', joins: [], leaves: ['me'], text })
  },
}
