import { chatOf, knows, sizeOf } from '../chats'
import { post } from '../post'
import { clientLine, listed } from '../text/fixed'
import type { Chat } from '../types'
import { clientOf } from '../world'
import type { World } from '../world'
import { refuseIn } from './allow'
import { sameSet } from './rule'
import type { MoveOf } from '../types'
import type { MoveRule, Refusal } from './rule'

function refusePeople(world: World, move: MoveOf<'invite'>, chat: Chat): Refusal {
  const there = world.state.chats[move.chat]?.members ?? []
  if (move.who.length === 0 || new Set(move.who).size < move.who.length) return 'limits'
  if (move.who.some((who) => there.includes(who))) return 'closed'
  if (!move.who.every((who) => knows(world, who))) return 'not-here'
  return sizeOf(world, move.chat, chat) + move.who.length > clientOf(world.story, world.setting).groupSize ? 'limits' : null
}

/** Bringing people into a group. */
export const invite: MoveRule<'invite'> = {
  kind: 'invite',
  fields: { chat: { is: 'chat' }, who: { is: 'people' } },
  attributes: { chat: { is: 'chat', sets: 'chat', optional: true }, who: { is: 'people', sets: 'who' } },
  cost: 6,
  chat: (_world, move) => move.chat,
  refuse: (world, move) => {
    const here = refuseIn(world, 'invite', move.chat)
    const chat = chatOf(world, move.chat)
    return here ?? (chat ? refusePeople(world, move, chat) : 'not-here')
  },
  fits: (_world, pattern, move) => sameSet(pattern.who, move.who),
  play: (run, move, { id }) => {
    const names = move.who.flatMap((who) => run.story.cast[who]?.name ?? [])
    const text = clientLine(run, 'invited-by-me', listed(names))
    post(run, { id, chat: move.chat, from: 'system', at: run.state.clock, turn: run.state.turn, kind: 'members', joins: move.who, leaves: [], text })
  },
}
