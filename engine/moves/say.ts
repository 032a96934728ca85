import { post, queue } from '../post'
import { textFits } from '../text/normalise'
import type { Logged } from '../types'
import { clientOf, eventId, findLogged } from '../world'
import { refuseIn, refuseTarget, sameRef } from './allow'
import { inside } from './rule'
import type { MoveRule } from './rule'

/** Words, in any chat: to all, to one, quoting or mentioning. */
export const say: MoveRule<'say'> = {
  kind: 'say',
  fields: { chat: { is: 'chat' }, text: { is: 'text' }, mentions: { is: 'mentions' }, quotes: { is: 'event', optional: true }, deliver: { is: 'instant', optional: true } },
  attributes: {
    text: { is: 'said', sets: 'text' },
    chat: { is: 'chat', sets: 'chat', optional: true },
    mentions: { is: 'mentions', sets: 'mentions', optional: true },
    quotes: { is: 'event', sets: 'quotes', optional: true, on: ['message'] },
    deliver: { is: 'clock', sets: 'deliver', optional: true },
  },
  cost: 5,
  chat: (_world, move) => move.chat,
  words: (move) => move.text,
  speaks: true,
  refuse: (world, move) => {
    const here = refuseIn(world, 'say', move.chat)
    if (here) return here
    if (move.text.trim() === '') return 'limits'
    if (move.deliver !== undefined) {
      if (!clientOf(world.story, world.setting).scheduledSend) return 'not-offered'
      if (move.deliver <= world.state.clock) return 'limits'
    }
    if (move.mentions.includes('all') && refuseIn(world, 'mention-all', move.chat)) return 'not-offered'
    const members = world.state.chats[move.chat]?.members ?? []
    if (!move.mentions.every((who) => who === 'all' || members.includes(who))) return 'not-here'
    if (move.quotes === undefined) return null
    const quoted = findLogged(world.state, eventId(world.state, move.quotes))
    return refuseTarget(world, move.quotes) ?? (quoted?.chat === move.chat ? null : 'not-here')
  },
  fits: (world, pattern, move) => {
    const wanted = pattern.mentions
    // An empty list asks that nobody be mentioned.
    const mentions = wanted === undefined || (wanted.length === 0 ? move.mentions.length === 0 : wanted.some((who) => move.mentions.includes(who)))
    // What is sent now is not what is sent in the morning.
    if ((pattern.deliver === undefined) !== (move.deliver === undefined) || !inside(pattern.deliver, move.deliver)) return false
    return mentions && sameRef(world, pattern.quotes, move.quotes) && (pattern.text === undefined || textFits(pattern.text, move.text))
  },
  play: (run, move, { id, line }) => {
    const quotes = move.quotes ? { quotes: move.quotes } : {}
    const text = line ?? { zh: move.text.trim() }
    const message: Logged = { id, chat: move.chat, from: 'me', at: move.deliver ?? run.state.clock, turn: run.state.turn, kind: 'message', text, mentions: move.mentions, ...quotes }
    if (move.deliver === undefined) post(run, message)
    else queue(run, message)
  },
}
