import { chatOf, sizeOf } from '../chats'
import { takenLine, takesUpTo } from '../packets'
import { pairOf } from '../text/pair'
import { localTime } from '../time'
import type { ChainRow, Line, Logged, ViewBody, ViewEvent, ViewPacket } from '../types'
import { clientOf, eventId, visible } from '../world'
import { approvalOf, calendarOf, callOf, recordOf, voteOf } from './cards'
import type { Marks } from './gather'
import { countsBefore, editable, marksOn, recallable } from './marks'
import type { SoFar } from './marks'
import { chatName } from './names'
import { personOf, whoOf } from './show'
import type { Show } from './show'

function packetOf(show: Show, event: Extract<Logged, { kind: 'packet' }>): ViewPacket {
  const known = show.state.packets[event.id]
  const own = event.from === 'me'
  const only = event.split === 'for-one' && event.who !== undefined ? { for: personOf(show, event.who) } : {}
  if (!known || (known.opened === null && !own)) return { state: 'sealed', ...only }
  const forMe = event.split !== 'for-one' || event.who === 'me'
  if (!own && (!forMe || show.story.me.cannot.includes('receive-packet'))) return { state: 'cannot', why: pairOf(show.text, takenLine(event, show.setting)), ...only }
  const takes = takesUpTo(event, known, show.state.clock)
  const best = takes.length === event.shares && event.split === 'lucky' ? Math.max(...takes.map((take) => take.cents)) : null
  const back = localTime(show.story, event.at + clientOf(show.story, show.setting).packet.refundAfter)
  const ends = known.refunded ? { refunded: true as const } : takes.length < event.shares ? { ends: back } : {}
  return {
    state: 'opened',
    split: event.split,
    ...only,
    ...ends,
    mine: takes.find((take) => take.who === 'me')?.cents ?? null,
    cents: event.cents,
    shares: event.shares,
    takes: takes.map((take) => ({ who: personOf(show, take.who), cents: take.cents, at: localTime(show.story, take.at), best: take.cents === best })),
  }
}

const rowOf = (show: Show, { who, text, note }: ChainRow) => ({ who: personOf(show, who), text: pairOf(show.text, text), ...(note && { note: pairOf(show.text, note) }) })

function invitation(show: Show, event: Extract<Logged, { kind: 'invite' }>, accepted: boolean | undefined): ViewBody {
  const chat = chatOf(show, event.to)
  const state = accepted === undefined ? 'open' : accepted ? 'accepted' : 'refused'
  return { kind: 'invite', state, group: chatName(show, event.to), size: chat ? sizeOf(show, event.to, chat) : 0, ...pairOf(show.text, event.text) }
}

// Where the client has such a cue, and only in the turn in which it came: it is nothing that stays.
function typing(show: Show, event: Extract<Logged, { kind: 'typing' }>): ViewBody | null {
  const { typingCue } = clientOf(show.story, show.setting)
  const shown = typingCue === 'everywhere' || (typingCue === 'private' && chatOf(show, event.chat)?.kind === 'private')
  return shown && event.turn === show.state.turn ? { kind: 'typing', seconds: event.seconds, zh: '', en: '' } : null
}

function bodyOf(show: Show, event: Logged, marks: Marks): ViewBody | null {
  const pair = (line: Line) => pairOf(show.text, line)
  const recall = marks.recalls.get(event.id)
  if (recall) return { kind: 'recalled', mine: event.from === 'me', ...pair(recall.text) }
  switch (event.kind) {
    case 'message': {
      const quoted = event.quotes && eventId(show.state, event.quotes)
      const mentionsMe = event.mentions.includes('me') || event.mentions.includes('all')
      return { kind: 'message', mentionsMe, ...(quoted && { quotes: show.opaque('event', quoted) }), ...(event.forwarded && { forwarded: true }), ...pair(marks.edits.get(event.id)?.text ?? event.text) }
    }
    case 'sticker': return { kind: 'sticker', sticker: event.sticker, ...pair(event.text) }
    case 'packet': return { kind: 'packet', packet: packetOf(show, event), ...pair(event.greeting) }
    case 'chain': return { kind: 'chain', title: pair(event.title), rows: event.rows.map((row) => rowOf(show, row)) }
    case 'check-in': {
      const rows = [...event.rows, ...(marks.rows.get(event.id) ?? [])]
      return { kind: 'check-in', title: pair(event.title), ...(event.period && { period: pair(event.period) }), rows: rows.map((row) => rowOf(show, row)) }
    }
    case 'vote': return voteOf(show, event, marks)
    case 'call': return callOf(show, event, marks)
    case 'approval': return approvalOf(show, event, marks)
    case 'calendar': return calendarOf(show, event, marks)
    case 'record': return recordOf(show, event)
    case 'voice': return { kind: 'voice', seconds: event.seconds, ...pair(event.text) }
    case 'invite': return invitation(show, event, marks.answers.get(event.id))
    case 'nudge': return { kind: 'system', ...(event.from === 'me' && event.to !== 'me' && { nudge: show.opaque('cast', event.to) }), ...pair(event.text) }
    case 'typing': return typing(show, event)
    case 'system': case 'notice': case 'link': case 'file': case 'picture': case 'mini-app': return { kind: event.kind, ...pair(event.text) }
    case 'members': case 'nickname': case 'pinned': case 'renamed': return event.text.zh === '' ? null : { kind: 'system', ...pair(event.text) } // a client may say nothing about it
    case 'reaction': case 'read': case 'confirm': case 'checked-in': case 'answered': case 'edited': case 'buzzed': case 'buzz-confirmed': case 'voted': case 'approved': case 'rsvped': case 'commented':
      return null // marks stand on what they are of
    case 'recall': case 'thought': case 'status': return null // a recall stands where its message stood; a thought is nobody's to see; a status stands at the name
  }
}

/** One event as it stands on the screen; null when it does not. The text of a recalled message is gone. */
export function viewEvent(show: Show, event: Logged, marks: Marks): ViewEvent | null {
  const body = bodyOf(show, event, marks)
  if (!body) return null
  const shown = { id: show.opaque('event', event.id), from: whoOf(show, event.from), at: localTime(show.story, event.at), turn: event.turn, ...body }
  const on = marksOn(show, event, marks)
  return on ? { ...shown, ...on } : shown
}

/** The events of a chat as the phone shows them now. */
export function viewEvents(show: Show, events: Logged[], marks: Marks, then: SoFar | null): ViewEvent[] {
  return events.flatMap((event) => {
    const shown = visible(show.story, event) ? viewEvent(show, event, marks) : null
    if (!shown) return []
    const until = recallable(show, event, marks)
    const edits = editable(show, event, marks)
    const before = then && shown.kind !== 'recalled' ? countsBefore(then, event, shown) : undefined
    return [{ ...shown, ...(until !== undefined && { recallable: until }), ...(edits !== undefined && { editable: edits }), ...(before && { soFar: before }) }]
  })
}
