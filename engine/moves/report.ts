import { post } from '../post'
import { clientLine } from '../text/fixed'
import { refuseOn, sameRef, targetOf } from './allow'
import type { MoveRule } from './rule'

/** Telling the client's keepers about a message; nobody in the chat learns of it. */
export const report: MoveRule<'report'> = {
  kind: 'report',
  fields: { target: { is: 'event' } },
  attributes: { of: { is: 'event', sets: 'target' } },
  cost: 10,
  chat: (world, move) => targetOf(world, move.target)?.chat,
  refuse: (world, move) => refuseOn(world, 'report', move.target, (event) => event.from !== 'me' && event.from !== 'system'),
  fits: (world, pattern, move) => sameRef(world, pattern.target, move.target),
  play: (run, move, { id }) => {
    const event = targetOf(run, move.target)
    if (event) post(run, { id, chat: event.chat, from: 'system', seenBy: 'me', at: run.state.clock, turn: run.state.turn, kind: 'system', text: clientLine(run, 'reported') })
  },
}
