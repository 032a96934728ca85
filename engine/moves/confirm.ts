import { post } from '../post'
import { eventId } from '../world'
import { refuseOn, sameRef, targetOf } from './allow'
import type { MoveRule } from './rule'

/** 收到 on a message that asks for it. */
export const confirm: MoveRule<'confirm'> = {
  kind: 'confirm',
  fields: { target: { is: 'event' } },
  attributes: { of: { is: 'event', sets: 'target', on: ['message', 'notice'] } },
  cost: 2,
  chat: (world, move) => targetOf(world, move.target)?.chat,
  refuse: (world, move) => {
    const wanted = eventId(world.state, move.target)
    const here = refuseOn(world, 'confirm', move.target, (event) => 'receipt' in event && event.receipt === true && event.from !== 'me')
    const known = world.state.log.some((event) => event.kind === 'confirm' && event.from === 'me' && eventId(world.state, event.of) === wanted)
    return here ?? (known ? 'closed' : null)
  },
  fits: (world, pattern, move) => sameRef(world, pattern.target, move.target),
  play: (run, move, { id }) => {
    const event = targetOf(run, move.target)
    if (event) post(run, { id, chat: event.chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'confirm', of: { event: event.id } })
  },
}
