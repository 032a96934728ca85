import { chatOf, sizeOf } from '../chats'
import { post } from '../post'
import { clientOf, partner } from '../world'
import { refuseIn } from './allow'
import { inside, oneOf } from './rule'
import type { MoveRule } from './rule'

/** Money in an envelope, within what the client allows. Amounts in cents. */
export const sendPacket: MoveRule<'send-packet'> = {
  kind: 'send-packet',
  fields: {
    chat: { is: 'chat' },
    split: { is: 'split' },
    cents: { is: 'count' },
    shares: { is: 'count' },
    who: { is: 'cast', optional: true },
    greeting: { is: 'text', optional: true },
  },
  attributes: {
    chat: { is: 'chat', sets: 'chat', optional: true },
    split: { is: 'split', sets: 'split', optional: true },
    total: { is: 'yuan', sets: 'cents', optional: true },
    shares: { is: 'count', sets: 'shares', optional: true },
    for: { is: 'cast', sets: 'who', optional: true },
  },
  cost: 10,
  chat: (_world, move) => move.chat,
  person: (move) => move.who,
  words: (move) => move.greeting,
  refuse: (world, move) => {
    const here = refuseIn(world, 'send-packet', move.chat)
    if (here) return here
    const { story, state } = world
    const limits = clientOf(story, world.setting).packet
    const chat = chatOf(world, move.chat)
    if (!chat) return 'not-here'
    const most = chat.kind === 'private' || move.split === 'for-one' ? 1 : Math.min(limits.maxShares, sizeOf(world, move.chat, chat))
    if (move.shares < 1 || move.shares > most) return 'limits'
    if (move.cents < limits.minCents * move.shares || move.cents > limits.maxShareCents * move.shares) return 'limits'
    if ((move.split === 'for-one') !== (move.who !== undefined)) return 'limits'
    return move.who === undefined || state.chats[move.chat]?.members.includes(move.who) ? null : 'not-here'
  },
  fits: (world, pattern, move) => {
    const person = move.who ?? partner(world.story, move.chat)
    return (
      inside(pattern.cents, move.cents) && inside(pattern.shares, move.shares) && oneOf(pattern.split, move.split) &&
      (pattern.who === undefined || (person !== undefined && pattern.who.includes(person)))
    )
  },
  play: (run, move, { id, line }) => {
    const { chat, split, cents, shares } = move
    const who = move.who === undefined ? {} : { who: move.who }
    const greeting = line ?? { zh: move.greeting ?? '' }
    post(run, { id, chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'packet', split, cents, shares, ...who, greeting, takes: [], taken: { zh: '' } })
  },
}
