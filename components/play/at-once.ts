import type { OpaqueId, ViewEvent } from '@/engine/types'
import { parseOpaque } from './gestures'
import type { Pending } from './types'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The move of an act, whether it was a gesture or a row of the tray with its suggested move. */
const moveOf = ({ act }: Pending): Record<string, unknown> => (isObject(act.move) ? act.move : {})

const withSign = (event: ViewEvent, id: string): ViewEvent => {
  const before = event.reactions ?? []
  const there = before.find((one) => one.id === id)
  if (!there) return { ...event, reactions: [...before, { id, who: ['me'] }] }
  const who = there.who.includes('me') ? there.who.filter((one) => one !== 'me') : [...there.who, 'me' as const]
  return { ...event, reactions: before.flatMap((one) => (one.id !== id ? [one] : who.length > 0 ? [{ id, who }] : [])) }
}

const reworded = ({ pinyin: _old, ...event }: ViewEvent & { kind: 'message' }, text: string): ViewEvent => ({ ...event, zh: text, en: '', edited: event.at })

const voted = (event: ViewEvent & { kind: 'vote' }, chosen: unknown): ViewEvent => {
  const mine = event.options.flatMap((_, i) => (Array.isArray(chosen) && chosen.includes(i) ? [i] : []))
  return { ...event, mine, options: event.options.map((option, i) => ({ ...option, votes: option.votes + Number(mine.includes(i)) - Number(event.mine.includes(i)) })) }
}

/** What a pending act does to an event that stands there already. */
const changed = (event: ViewEvent, move: Record<string, unknown>, recalled: { zh: string; en: string }): ViewEvent => {
  if (move.target !== event.id) return event
  const { id, from, at, turn } = event
  switch (move.kind) {
    case 'recall': return { id, from, at, turn, kind: 'recalled', mine: from === 'me', ...recalled }
    case 'react': return typeof move.reaction === 'string' ? withSign(event, move.reaction) : event
    case 'edit': return event.kind === 'message' ? reworded(event, String(move.text)) : event
    case 'vote': return event.kind === 'vote' ? voted(event, move.options) : event
    case 'approve': return event.kind === 'approval' ? { ...event, state: move.accept === true ? 'approved' : 'refused' } : event
    case 'rsvp': return event.kind === 'calendar' ? { ...event, mine: move.answer === 'yes' || move.answer === 'no' ? move.answer : 'maybe' } : event
    case 'confirm': return event.buzz?.to.includes('me') ? { ...event, buzz: { ...event.buzz, confirmed: [...event.buzz.confirmed, 'me'] } } : event.receipt && !event.receipt.mine ? { ...event, receipt: { ...event.receipt, by: event.receipt.by + 1, mine: true } } : event
    case 'answer-invite': return event.kind === 'invite' ? { ...event, state: move.accept === true ? 'accepted' : 'refused' } : event
    case 'check-in': {
      if (event.kind !== 'check-in') return event
      return { ...event, rows: [...event.rows, { who: 'me', text: { zh: typeof move.text === 'string' ? move.text : '', en: '' } }] }
    }
    default: return event
  }
}

/** Of what stands there before the server has answered. */
export const pendingId: OpaqueId = parseOpaque('pending')

/** The new thing that a pending act leaves in its chat, until the server has answered. */
export const pendingEvent = ({ bubble, turn }: Pending, at: string): ViewEvent | null =>
  bubble ? { id: pendingId, from: bubble.kind === 'system' ? 'system' : 'me', at, turn, ...bubble } : null

/** The events of one chat as they will stand once the pending act is answered. `recalled`: the line of an own recall. */
export const withPending = (events: ViewEvent[], pending: Pending | null, chat: OpaqueId, at: string, recalled: { zh: string; en: string }): ViewEvent[] => {
  if (!pending) return events
  const move = moveOf(pending)
  const changes = typeof move.target === 'string' && move.kind !== 'say'
  const now = changes ? events.map((event) => changed(event, move, recalled)) : events
  const fresh = pending.chat === chat ? pendingEvent(pending, at) : null
  return fresh ? [...now, fresh] : now
}
