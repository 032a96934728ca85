import type { Opaque } from '../opaque'
import { takesUpTo } from '../packets'
import { pairOf } from '../text/pair'
import { localTime } from '../time'
import type { Logged, Text, ViewBody, ViewEvent, ViewPacket } from '../types'
import { eventId, visible } from '../world'
import type { World } from '../world'

/** What showing a state needs besides the state: its words, and its ids for the browser. */
export type Show = World & { text: Text; opaque: Opaque }

/** An event's speaker, or anybody a takes list names, as the browser knows them. */
export const whoOf = (show: Show, who: Logged['from']): ViewEvent['from'] => (who === 'system' ? 'system' : personOf(show, who))
const personOf = (show: Show, who: Exclude<Logged['from'], 'system'>) => (who === 'me' ? 'me' : show.opaque('cast', who))

function packetOf(show: Show, event: Extract<Logged, { kind: 'packet' }>): ViewPacket {
  const known = show.state.packets[event.id]
  const own = event.from === 'me'
  if (!known || (known.opened === null && !own)) return { state: 'sealed' }
  const forMe = event.split !== 'for-one' || event.who === 'me'
  if (!own && (!forMe || show.story.me.cannot.includes('receive-packet'))) return { state: 'cannot', why: pairOf(show.text, event.taken) }
  const takes = takesUpTo(event, known, show.state.clock)
  const best = takes.length === event.shares && event.split === 'lucky' ? Math.max(...takes.map((take) => take.cents)) : null
  return {
    state: 'opened',
    mine: takes.find((take) => take.who === 'me')?.cents ?? null,
    cents: event.cents,
    shares: event.shares,
    takes: takes.map((take) => ({ who: personOf(show, take.who), cents: take.cents, at: localTime(show.story, take.at), best: take.cents === best })),
  }
}

function bodyOf(show: Show, event: Logged, recalls: Recalls): ViewBody | null {
  const pair = (line: Parameters<typeof pairOf>[1]) => pairOf(show.text, line)
  const recall = recalls.get(event.id)
  if (recall) return { kind: 'recalled', mine: event.from === 'me', ...pair(recall.text) }
  switch (event.kind) {
    case 'message': {
      const quoted = event.quotes && eventId(show.state, event.quotes)
      const mentionsMe = event.mentions.includes('me') || event.mentions.includes('all')
      return { kind: 'message', mentionsMe, ...(quoted && { quotes: show.opaque('event', quoted) }), ...pair(event.text) }
    }
    case 'sticker': return { kind: 'sticker', sticker: event.sticker, ...pair(event.text) }
    case 'packet': return { kind: 'packet', packet: packetOf(show, event), ...pair(event.greeting) }
    case 'chain': return { kind: 'chain', title: pair(event.title), rows: event.rows.map((row) => ({ who: personOf(show, row.who), text: pair(row.text) })) }
    case 'system': case 'notice': case 'link': case 'file': return { kind: event.kind, ...pair(event.text) }
    case 'members': return event.text.zh === '' ? null : { kind: 'system', ...pair(event.text) } // a client that says nothing when people leave
    case 'recall': case 'thought': return null // a recall stands where its message stood; a thought is nobody's to see
  }
}

export type Recalls = Map<string, Extract<Logged, { kind: 'recall' }>>

/** Which events have been taken back, and with what line. */
export function recallsIn(show: Show): Recalls {
  const recalls: Recalls = new Map()
  for (const event of show.state.log) {
    const of = event.kind === 'recall' ? eventId(show.state, event.of) : undefined
    if (event.kind === 'recall' && of !== undefined) recalls.set(of, event)
  }
  return recalls
}

/** One event as it stands on the screen; null when it does not. The text of a recalled message is gone. */
export function viewEvent(show: Show, event: Logged, recalls: Recalls): ViewEvent | null {
  const body = bodyOf(show, event, recalls)
  return body && { id: show.opaque('event', event.id), from: whoOf(show, event.from), at: localTime(show.story, event.at), turn: event.turn, ...body }
}

export function viewEvents(show: Show, events: Logged[], recalls: Recalls): ViewEvent[] {
  return events.flatMap((event) => {
    const shown = visible(show.story, event) ? viewEvent(show, event, recalls) : null
    return shown ? [shown] : []
  })
}
