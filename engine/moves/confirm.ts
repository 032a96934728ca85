import { buzzesOf, heardNow } from '../buzz'
import { derivedId, post } from '../post'
import type { Logged } from '../types'
import { clientOf, eventId } from '../world'
import type { World } from '../world'
import { refuseOn, sameRef, targetOf } from './allow'
import type { MoveRule } from './rule'

const confirmed = ({ state }: World, event: Logged): boolean =>
  state.log.some((other) => other.kind === 'confirm' && other.from === 'me' && eventId(state, other.of) === event.id)
const asks = ({ story, setting }: World, event: Logged): boolean => 'receipt' in event && event.receipt === true && clientOf(story, setting).receipts
const owed = (world: World, event: Logged): boolean => asks(world, event) && !confirmed(world, event)
const pressed = (world: World, event: Logged): boolean => buzzesOf(world.state, event.id).some(({ who }) => who.includes('me'))
const unheard = (world: World, event: Logged): boolean => pressed(world, event) && !heardNow(world, event).includes('me')

/** 收到 on a message that asks for it, or by which one is pressed. */
export const confirm: MoveRule<'confirm'> = {
  kind: 'confirm',
  fields: { target: { is: 'event' } },
  attributes: { of: { is: 'event', sets: 'target', on: ['message', 'notice', 'file', 'link', 'picture', 'voice', 'vote', 'check-in', 'approval', 'calendar'] } },
  cost: 2,
  chat: (world, move) => targetOf(world, move.target)?.chat,
  refuse: (world, move) => {
    const here = refuseOn(world, 'confirm', move.target, (event) => event.from !== 'me' && (asks(world, event) || pressed(world, event)))
    const event = targetOf(world, move.target)
    return here ?? (event && (owed(world, event) || unheard(world, event)) ? null : 'closed')
  },
  fits: (world, pattern, move) => sameRef(world, pattern.target, move.target),
  play: (run, move, { id }) => {
    const event = targetOf(run, move.target)
    if (!event) return
    const stands = { id, chat: event.chat, from: 'me', at: run.state.clock, turn: run.state.turn, of: { event: event.id } } as const
    const receipt = owed(run, event)
    if (unheard(run, event)) post(run, { ...stands, id: receipt ? derivedId(id, 'heard') : id, kind: 'buzz-confirmed' })
    if (receipt) post(run, { ...stands, kind: 'confirm' })
  },
}
