import type { EventBody, Line } from '../types'

/** The words with which an event arrives; null for one that is only a cue or a mark on another. */
export function spoken(body: EventBody): Line | null {
  switch (body.kind) {
    case 'packet': return body.greeting
    case 'chain': return body.rows.at(-1)?.text ?? body.title
    case 'check-in': case 'vote': case 'approval': case 'calendar': case 'record': return body.title
    case 'typing': case 'reaction': case 'read': case 'confirm': case 'answered': case 'call': case 'status': case 'buzzed': case 'buzz-confirmed': case 'voted': case 'rsvped': return null
    case 'approved': return body.text ?? null
    default: return body.text
  }
}
