import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { markPeer } from './address'

/** From now on every request to this process bears the address it came from, before Next sees it. */
export function watchPeers(): void {
  subscribe('http.server.request.start', (message) => markPeer(parseMessage(message).request))
}

/** The shape that Node documents for this channel. */
const parseMessage = (message: unknown) => message as { request: IncomingMessage }
