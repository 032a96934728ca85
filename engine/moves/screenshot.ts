import { chatOf } from '../chats'
import { post } from '../post'
import { fixedLine } from '../text/fixed'
import { partner } from '../world'
import { refuseIn } from './allow'
import { oneOf } from './rule'
import type { MoveRule } from './rule'

/** A picture of what stands on the screen: kept, or sent into another chat. */
export const screenshot: MoveRule<'screenshot'> = {
  kind: 'screenshot',
  fields: { chat: { is: 'chat' }, to: { is: 'chat', optional: true } },
  attributes: { chat: { is: 'chat', sets: 'chat', optional: true }, to: { is: 'chat', sets: 'to', optional: true } },
  cost: 4,
  chat: (_world, move) => move.chat,
  goes: (move) => move.to,
  refuse: (world, move) => refuseIn(world, 'screenshot', move.chat) ?? (move.to === undefined ? null : refuseIn(world, 'screenshot', move.to)),
  fits: (_world, pattern, move) => (pattern.to === undefined) === (move.to === undefined) && (move.to === undefined || oneOf(pattern.to, move.to)),
  play: (run, move, { id }) => {
    const stands = { id, at: run.state.clock, turn: run.state.turn }
    if (move.to === undefined) return post(run, { ...stands, chat: move.chat, from: 'system', seenBy: 'me', kind: 'system', text: fixedLine('captured') })
    const person = partner(run.story, move.chat)
    const name = run.state.chats[move.chat]?.name ?? chatOf(run, move.chat)?.name ?? (person && run.story.cast[person]?.name)
    post(run, { ...stands, chat: move.to, from: 'me', kind: 'picture', text: fixedLine('capture'), ...(name && { note: name }) })
  },
}
