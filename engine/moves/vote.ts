import { post } from '../post'
import type { Logged, Ref } from '../types'
import { eventId } from '../world'
import type { World } from '../world'
import { refuseOn, sameRef, targetOf } from './allow'
import type { MoveRule, Refusal } from './rule'

const voted = ({ state }: World, target: Ref): boolean =>
  state.log.some((event) => event.kind === 'voted' && event.from === 'me' && eventId(state, event.of) === eventId(state, target))

function onCard(world: World, card: Extract<Logged, { kind: 'vote' }>, options: readonly number[], target: Ref): Refusal {
  const open = card.closes === undefined || world.state.clock < card.closes
  if (!open || (!card.change && voted(world, target))) return 'closed'
  const sound = options.every((option) => option >= 0 && option < card.options.length) && new Set(options).size === options.length
  return sound && options.length >= 1 && (card.many || options.length === 1) ? null : 'limits'
}

/** One's voice in a vote; final, unless the card lets people change it. */
export const vote: MoveRule<'vote'> = {
  kind: 'vote',
  fields: { target: { is: 'event' }, options: { is: 'options' } },
  attributes: { of: { is: 'event', sets: 'target', on: ['vote'] }, option: { is: 'options', sets: 'options' } },
  cost: 4,
  chat: (world, move) => targetOf(world, move.target)?.chat,
  refuse: (world, move) => {
    const card = targetOf(world, move.target)
    const here = refuseOn(world, 'vote', move.target, (event) => event.kind === 'vote')
    return here ?? (card?.kind === 'vote' ? onCard(world, card, move.options, move.target) : 'not-here')
  },
  fits: (world, pattern, move) => sameRef(world, pattern.target, move.target) && (pattern.options === undefined || move.options.every((option) => pattern.options?.includes(option))),
  play: (run, move, { id }) => {
    const card = targetOf(run, move.target)
    if (card) post(run, { id, chat: card.chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'voted', of: { event: card.id }, options: move.options })
  },
}
