import type { ViewEvent, ViewPacket } from '@/engine/types'

/** What a packet is to me: still to be opened, opened, mine to watch, or nothing any more. */
export type PacketStatus = 'sealed' | 'opened' | 'own' | 'gone' | 'expired'

/** `from`: who sent it. One that I opened without getting anything was too late: all gone, or gone back. */
export const statusOf = (packet: ViewPacket, from: ViewEvent['from']): PacketStatus => {
  if (packet.state !== 'opened') return 'sealed'
  if (packet.mine !== null) return 'opened'
  if (from === 'me' && packet.takes.length < packet.shares && !packet.refunded) return 'own'
  return packet.takes.length === packet.shares ? 'gone' : 'expired'
}
