import { post, queue } from '../post'
import type { ChatId, EventId, Logged, Ref } from '../types'
import { clientOf, eventId, findLogged } from '../world'
import type { World } from '../world'
import { refuseIn, refuseTarget, sameRef } from './allow'
import { inside } from './rule'
import type { MoveRule, Refusal } from './rule'

const near = (world: World, chat: ChatId, ref: Ref | undefined): Refusal =>
  ref === undefined ? null : (refuseTarget(world, ref) ?? (findLogged(world.state, eventId(world.state, ref))?.chat === chat ? null : 'not-here'))

/** The message under which a thread hangs: whoever replies to a reply stays in its thread. */
function rootOf({ state }: World, ref: Ref): EventId | undefined {
  const event = findLogged(state, eventId(state, ref))
  return event?.kind === 'message' && event.thread ? eventId(state, event.thread) : event?.id
}

/** Words, in any chat: to all, to one, quoting, in a thread or mentioning. */
export const say: MoveRule<'say'> = {
  kind: 'say',
  fields: { chat: { is: 'chat' }, text: { is: 'text' }, mentions: { is: 'mentions' }, quotes: { is: 'event', optional: true }, thread: { is: 'event', optional: true }, deliver: { is: 'instant', optional: true } },
  attributes: {
    text: { is: 'said', sets: 'text' },
    chat: { is: 'chat', sets: 'chat', optional: true },
    mentions: { is: 'mentions', sets: 'mentions', optional: true },
    quotes: { is: 'event', sets: 'quotes', optional: true, on: ['message'] },
    thread: { is: 'event', sets: 'thread', optional: true },
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
    if (move.thread !== undefined && !clientOf(world.story, world.setting).threads) return 'not-offered'
    return near(world, move.chat, move.quotes) ?? near(world, move.chat, move.thread)
  },
  fits: (world, pattern, move) => {
    const wanted = pattern.mentions
    // An empty list asks that nobody be mentioned.
    const mentions = wanted === undefined || (wanted.length === 0 ? move.mentions.length === 0 : wanted.some((who) => move.mentions.includes(who)))
    // What is sent now is not what is sent in the morning.
    if ((pattern.deliver === undefined) !== (move.deliver === undefined) || !inside(pattern.deliver, move.deliver)) return false
    if (pattern.thread && rootOf(world, pattern.thread) !== (move.thread && rootOf(world, move.thread))) return false
    return mentions && sameRef(world, pattern.quotes, move.quotes)
  },
  play: (run, move, { id, line }) => {
    const root = move.thread && rootOf(run, move.thread)
    const on = { ...(move.quotes && { quotes: move.quotes }), ...(root !== undefined && { thread: { event: root } }) }
    const text = line ?? { zh: move.text.trim() }
    const message: Logged = { id, chat: move.chat, from: 'me', at: move.deliver ?? run.state.clock, turn: run.state.turn, kind: 'message', text, mentions: move.mentions, ...on }
    if (move.deliver === undefined) post(run, message)
    else queue(run, message)
  },
}
