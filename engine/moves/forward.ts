import { post } from '../post'
import type { EventBody, Line, Logged } from '../types'
import { restricted, wordsOf } from '../world'
import { refuseIn, refuseOn, sameRef, targetOf } from './allow'
import { oneOf } from './rule'
import type { MoveRule } from './rule'

// A voice message, a packet and an invitation stay where they were sent.
const movable: readonly EventBody['kind'][] = ['message', 'sticker', 'notice', 'link', 'file', 'picture', 'mini-app', 'record']

function copyOf(body: EventBody, words: Line | undefined, others: { forwarded?: true }): EventBody | null {
  switch (body.kind) {
    case 'message': return { kind: 'message', text: words ?? body.text, mentions: [], ...others }
    case 'record': return { kind: 'record', title: body.title, rows: body.rows }
    case 'sticker': return { kind: 'sticker', sticker: body.sticker, text: body.text }
    case 'notice': return { kind: 'message', text: body.text, mentions: [], ...others }
    case 'link': case 'file': case 'picture': case 'mini-app': return { kind: body.kind, text: body.text, ...(body.note && { note: body.note }), ...('doc' in body && body.doc && { doc: true }) }
    default: return null
  }
}

// Passed on twice it is still not one's own.
const theirs = (event: Logged): { forwarded?: true } => (event.from !== 'me' || (event.kind === 'message' && event.forwarded) ? { forwarded: true } : {})

/** What was said here, carried over there under one's own name. */
export const forward: MoveRule<'forward'> = {
  kind: 'forward',
  fields: { target: { is: 'event' }, to: { is: 'chat' } },
  attributes: { of: { is: 'event', sets: 'target', on: [...movable] }, to: { is: 'chat', sets: 'to' } },
  cost: 6,
  chat: (world, move) => targetOf(world, move.target)?.chat,
  goes: (move) => move.to,
  refuse: (world, move) => {
    const event = targetOf(world, move.target)
    const kept = event && restricted(world, event) ? 'limits' : null
    return refuseOn(world, 'forward', move.target, (one) => movable.includes(one.kind)) ?? kept ?? refuseIn(world, 'forward', move.to)
  },
  fits: (world, pattern, move) => sameRef(world, pattern.target, move.target) && oneOf(pattern.to, move.to),
  play: (run, move, { id }) => {
    const event = targetOf(run, move.target)
    const copy = event && copyOf(event, wordsOf(run.state, event), theirs(event))
    if (copy) post(run, { id, chat: move.to, from: 'me', at: run.state.clock, turn: run.state.turn, ...copy })
  },
}
