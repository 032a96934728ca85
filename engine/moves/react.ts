import { post } from '../post'
import type { EventBody, Logged, Ref } from '../types'
import { eventId, reactionsOf } from '../world'
import type { World } from '../world'
import { refuseOn, sameRef, targetOf } from './allow'
import { oneOf } from './rule'
import type { MoveRule } from './rule'

const bare: readonly EventBody['kind'][] = ['system', 'members', 'recall', 'nudge', 'nickname', 'pinned', 'renamed', 'status', 'call']

const mine = (world: World, event: Logged, target: Ref, reaction: string): boolean =>
  event.kind === 'reaction' && event.from === 'me' && event.reaction === reaction && eventId(world.state, event.of) === eventId(world.state, target)

/** A small sign under a message; the same again takes it away. */
export const react: MoveRule<'react'> = {
  kind: 'react',
  fields: { target: { is: 'event' }, reaction: { is: 'sticker' } },
  attributes: { of: { is: 'event', sets: 'target' }, reaction: { is: 'sticker', sets: 'reaction' } },
  cost: 2,
  chat: (world, move) => targetOf(world, move.target)?.chat,
  undoes: (world, move) => world.state.log.filter((event) => mine(world, event, move.target, move.reaction)).length % 2 === 1,
  refuse: (world, move) =>
    refuseOn(world, 'react', move.target, (event) => !bare.includes(event.kind)) ?? (reactionsOf(world.story).includes(move.reaction) ? null : 'not-offered'),
  fits: (world, pattern, move) => sameRef(world, pattern.target, move.target) && oneOf(pattern.reaction, move.reaction),
  play: (run, move, { id }) => {
    const event = targetOf(run, move.target)
    if (event) post(run, { id, chat: event.chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'reaction', of: { event: event.id }, reaction: move.reaction })
  },
}
