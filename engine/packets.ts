import { draw } from './hash'
import type { EventBody, EventId, Instant, Line, Logged, PacketState, PacketTake, Setting } from './types'

type Packet = Extract<EventBody, { kind: 'packet' }>
type LoggedPacket = Logged & Packet

const byTime = (takes: PacketTake[]): PacketTake[] => [...takes].sort((a, b) => a.at - b.at)

/** The authored takes of a packet, at story time, no more than it has shares. */
export function takesOf(packet: LoggedPacket): PacketTake[] {
  return byTime(packet.takes.map((take) => ({ who: take.who, cents: take.cents, at: packet.at + take.after }))).slice(0, packet.shares)
}

/** What the phone tells the trainee on opening it, in its own client's words. */
export const takenLine = (packet: Packet, setting: Setting): Line => packet.takenOn?.[setting.client] ?? packet.taken

/** The takes up to a moment; once the trainee is among them, who comes too late gets nothing. */
export const takesUpTo = (packet: Packet, known: PacketState, at: Instant): PacketTake[] => byTime(known.takes.filter((take) => take.at <= at)).slice(0, packet.shares)

/** Whether a share is still there to be had at this moment. */
export const sharesLeft = (packet: Packet, known: PacketState, at: Instant): number => (known.refunded ? 0 : packet.shares - takesUpTo(packet, known, at).length)

/**
 * The trainee's share in cents: at least 1, below the best of the others so that luck never crowns the trainee,
 * and leaving what the others take. Drawn from the seed and the packet's id, never from a sequence.
 */
export function myShare(seed: string, id: EventId, packet: Packet, known: PacketState): number {
  if (packet.split === 'for-one') return packet.cents
  if (packet.split === 'equal') return Math.max(1, Math.floor(packet.cents / packet.shares))
  const others = byTime(known.takes).slice(0, packet.shares - 1)
  const left = packet.cents - others.reduce((sum, take) => sum + take.cents, 0)
  const sharers = packet.shares - others.length
  const best = others.reduce((most, take) => Math.max(most, take.cents), 0)
  const ceiling = others.length > 0 ? best - 1 : left
  const most = Math.max(1, Math.min(ceiling, left - (sharers - 1)))
  // The last share is what is left: amounts on the screen have to add up.
  return sharers === 1 ? most : draw(seed, `share:${id}`, 1, most)
}
