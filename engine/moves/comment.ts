import { post } from '../post'
import { refuseOn, sameRef, targetOf } from './allow'
import type { MoveRule } from './rule'

/** Words beside a document: everybody who has it reads them. */
export const comment: MoveRule<'comment'> = {
  kind: 'comment',
  fields: { target: { is: 'event' }, text: { is: 'text' } },
  attributes: { of: { is: 'event', sets: 'target', on: ['link', 'file'] }, text: { is: 'said', sets: 'text' } },
  cost: 6,
  chat: (world, move) => targetOf(world, move.target)?.chat,
  words: (move) => move.text,
  speaks: true,
  refuse: (world, move) => refuseOn(world, 'comment', move.target, (event) => 'doc' in event && event.doc === true) ?? (move.text.trim() === '' ? 'limits' : null),
  fits: (world, pattern, move) => sameRef(world, pattern.target, move.target),
  play: (run, move, { id, line }) => {
    const event = targetOf(run, move.target)
    const text = line ?? { zh: move.text.trim() }
    if (event) post(run, { id, chat: event.chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'commented', of: { event: event.id }, text })
  },
}
