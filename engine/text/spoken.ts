import type { EventBody, Line } from '../types'

/** The words with which an event arrives; null for one that is only a cue or a mark on another. */
export function spoken(body: EventBody): Line | null {
  switch (body.kind) {
    case 'packet': return body.greeting
    case 'chain': return body.rows.at(-1)?.text ?? body.title
    case 'check-in': return body.title
    case 'typing': case 'reaction': case 'read': case 'confirm': case 'answered': return null
    default: return body.text
  }
}
