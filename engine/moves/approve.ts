import { post } from '../post'
import { eventId } from '../world'
import { refuseOn, sameRef, targetOf } from './allow'
import type { MoveRule } from './rule'

/** Yes or no to a request that waits for me, with or without a word. */
export const approve: MoveRule<'approve'> = {
  kind: 'approve',
  fields: { target: { is: 'event' }, accept: { is: 'flag' }, text: { is: 'text', optional: true } },
  attributes: { of: { is: 'event', sets: 'target', on: ['approval'] }, accept: { is: 'flag', sets: 'accept' }, text: { is: 'said', sets: 'text', optional: true } },
  cost: 6,
  chat: (world, move) => targetOf(world, move.target)?.chat,
  words: (move) => move.text,
  worded: (move) => (move.text ?? '').trim() !== '',
  refuse: (world, move) => {
    const here = refuseOn(world, 'approve', move.target, (event) => event.kind === 'approval' && event.for === 'me')
    const wanted = eventId(world.state, move.target)
    return here ?? (world.state.log.some((event) => event.kind === 'approved' && eventId(world.state, event.of) === wanted) ? 'closed' : null)
  },
  fits: (world, pattern, move) => sameRef(world, pattern.target, move.target) && (pattern.accept === undefined || pattern.accept === move.accept),
  play: (run, move, { id, line }) => {
    const card = targetOf(run, move.target)
    const text = line ?? (move.text?.trim() ? { zh: move.text.trim() } : undefined)
    if (card) post(run, { id, chat: card.chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'approved', of: { event: card.id }, accept: move.accept, ...(text && { text }) })
  },
}
