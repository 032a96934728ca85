import { chatOf } from '../chats'
import { post } from '../post'
import { clientLine } from '../text/fixed'
import type { EventBody } from '../types'
import { clientOf, eventId } from '../world'
import { leads, refuseIn, refuseOn, sameRef, targetOf } from './allow'
import type { MoveRule } from './rule'

const pinnable: readonly EventBody['kind'][] = ['message', 'voice', 'notice', 'link', 'file', 'picture', 'mini-app', 'chain', 'check-in', 'vote', 'approval', 'calendar', 'record']

/** A chat to the top of one's own list, and back; or a message to the top of the group for everybody, by its owner or an admin. */
export const pin: MoveRule<'pin'> = {
  kind: 'pin',
  fields: { chat: { is: 'chat' }, target: { is: 'event', optional: true } },
  attributes: { chat: { is: 'chat', sets: 'chat', optional: true }, of: { is: 'event', sets: 'target', optional: true, on: [...pinnable] } },
  cost: 2,
  chat: (_world, move) => move.chat,
  undoes: (world, move) => move.target === undefined && (world.state.chats[move.chat]?.pinned ?? false),
  refuse: (world, move) => {
    const { target } = move
    if (target === undefined) return refuseIn(world, 'pin', move.chat)
    if (!clientOf(world.story, world.setting).pinForAll) return 'not-offered'
    const here = refuseOn(world, 'pin', target, (event) => event.chat === move.chat && pinnable.includes(event.kind))
    const chat = chatOf(world, move.chat)
    if (!chat || !leads(chat)) return here ?? 'not-here'
    const known = world.state.log.some((event) => event.kind === 'pinned' && eventId(world.state, event.of) === eventId(world.state, target))
    return here ?? (known ? 'closed' : null)
  },
  fits: (world, pattern, move) => (pattern.target === undefined) === (move.target === undefined) && sameRef(world, pattern.target, move.target),
  play: (run, move, { id }) => {
    const { state } = run
    const chat = state.chats[move.chat]
    const target = targetOf(run, move.target)
    if (target) post(run, { id, chat: move.chat, from: 'me', at: state.clock, turn: state.turn, kind: 'pinned', of: { event: target.id }, text: clientLine(run, 'pinned') })
    else if (chat) state.chats[move.chat] = { ...chat, pinned: !chat.pinned }
  },
}
