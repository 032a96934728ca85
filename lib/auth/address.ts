import type { IncomingMessage } from 'node:http'

const peerHeader = 'x-ruqun-peer'

/** Notes on an incoming request whose socket it came through, over whatever the sender wrote there: route handlers see no socket. */
export function markPeer(request: Pick<IncomingMessage, 'headers' | 'socket'>): void {
  request.headers[peerHeader] = request.socket.remoteAddress ?? ''
}

/**
 * The address a request came from; of IPv6 the network, as whoever has one address of a /64 has all of them. Behind n trusted proxies it is the
 * n-th from the right in x-forwarded-for; everything left of that was written by the sender and is not believed.
 */
export function addressOf(headers: Headers, trustedProxies: number): string {
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  const seen = trustedProxies > 0 ? forwarded.at(-trustedProxies) : headers.get(peerHeader)
  return networkOf(seen || 'unknown')
}

function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [before = [], after = []] = plain.split('::').map((half) => half.split(':').filter(Boolean))
  const left = plain.includes('::') ? Math.max(0, 8 - before.length - after.length) : 0
  const whole = [...before, ...Array.from({ length: left }, () => '0'), ...after]
  return `${whole.slice(0, 4).map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':')}::/64`
}

/** Whether the person's browser speaks https with us or with a trusted proxy. */
export function isSecure(request: { url: string; headers: Headers }, trustedProxies: number): boolean {
  const forwarded = trustedProxies > 0 ? request.headers.get('x-forwarded-proto')?.split(',').at(-1)?.trim() : undefined
  return (forwarded ?? new URL(request.url).protocol.replace(':', '')) === 'https'
}

/** The host the person's browser asked for. */
export function hostOf(headers: Headers, trustedProxies: number): string {
  const forwarded = trustedProxies > 0 ? headers.get('x-forwarded-host')?.split(',').at(-1)?.trim() : undefined
  return forwarded || headers.get('host') || ''
}
