import { myShare, sharesLeft, takenLine } from '../packets'
import { derivedId, post } from '../post'
import type { EventBody, Logged } from '../types'
import { clientOf, eventId, findLogged } from '../world'
import type { World } from '../world'
import { refuseIn, refuseTarget, sameRef } from './allow'
import type { MoveRule } from './rule'

type LoggedPacket = Logged & Extract<EventBody, { kind: 'packet' }>

const packetOf = (world: World, move: { target: Parameters<typeof eventId>[1] }): LoggedPacket | undefined => {
  const event = findLogged(world.state, eventId(world.state, move.target))
  return event?.kind === 'packet' ? event : undefined
}

/** Whether a share of this packet may come to the trainee at all: by account, and by whom it is for. */
const mine = (world: World, packet: LoggedPacket): boolean => !world.story.me.cannot.includes('receive-packet') && (packet.split !== 'for-one' || packet.who === 'me')

/** Touching a packet. It opens for anybody; whether there is a share in it is another matter. */
export const openPacket: MoveRule<'open-packet'> = {
  kind: 'open-packet',
  fields: { target: { is: 'event' } },
  attributes: { of: { is: 'event', sets: 'target', on: ['packet'] } },
  cost: 2,
  chat: (world, move) => packetOf(world, move)?.chat,
  refuse: (world, move) => {
    const packet = packetOf(world, move)
    if (!packet) return refuseTarget(world, move.target) ?? 'not-here'
    if (packet.from === 'me' && !clientOf(world.story, world.setting).ownPacket) return 'not-offered'
    if (world.state.packets[packet.id]?.opened !== null) return 'closed'
    return refuseIn(world, 'open-packet', packet.chat) ?? refuseTarget(world, move.target)
  },
  fits: (world, pattern, move) => sameRef(world, pattern.target, move.target),
  play: (run, move, { id }) => {
    const { state } = run
    const packet = packetOf(run, move)
    const known = packet && state.packets[packet.id]
    if (!packet || !known) return
    const at = state.clock
    const share = mine(run, packet) && sharesLeft(packet, known, at) > 0
    const take = { who: 'me' as const, cents: share ? myShare(run.setting.seed, packet.id, packet, known) : 0, at }
    state.packets = { ...state.packets, [packet.id]: { ...known, opened: at, takes: share ? [...known.takes, take] : known.takes } }
    const text = takenLine(packet, run.setting)
    if (!share || text.zh === '') return
    post(run, { id: derivedId(id, 'taken'), chat: packet.chat, from: 'system', seenBy: 'me', at, turn: state.turn, kind: 'system', text })
  },
}
