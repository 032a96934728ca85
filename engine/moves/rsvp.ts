import { post } from '../post'
import { eventId } from '../world'
import { refuseOn, sameRef, targetOf } from './allow'
import { oneOf } from './rule'
import type { MoveRule } from './rule'

/** Coming to a meeting, not coming, or perhaps; a later word of the same person counts. */
export const rsvp: MoveRule<'rsvp'> = {
  kind: 'rsvp',
  fields: { target: { is: 'event' }, answer: { is: 'answer' } },
  attributes: { of: { is: 'event', sets: 'target', on: ['calendar'] }, answer: { is: 'answer', sets: 'answer' } },
  cost: 3,
  chat: (world, move) => targetOf(world, move.target)?.chat,
  refuse: (world, move) => {
    const here = refuseOn(world, 'rsvp', move.target, (event) => event.kind === 'calendar')
    const wanted = eventId(world.state, move.target)
    const last = world.state.log.findLast((event) => event.kind === 'rsvped' && event.from === 'me' && eventId(world.state, event.of) === wanted)
    return here ?? (last?.kind === 'rsvped' && last.answer === move.answer ? 'closed' : null)
  },
  fits: (world, pattern, move) => sameRef(world, pattern.target, move.target) && oneOf(pattern.answer, move.answer),
  play: (run, move, { id }) => {
    const card = targetOf(run, move.target)
    if (card) post(run, { id, chat: card.chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'rsvped', of: { event: card.id }, answer: move.answer })
  },
}
