import type { Affordance, ChatId, MoveKind, Ref } from '../types'
import { clientOf, eventId, findLogged, myChat, recallOf, visible } from '../world'
import type { World } from '../world'
import type { Refusal } from './rule'

const everywhere: readonly MoveKind[] = ['wait', 'pick'] // waiting and reading need no client
const groupOnly: readonly MoveKind[] = ['chain']

const mayMentionAll = (world: World, chat: ChatId): boolean =>
  world.story.chats[chat]?.kind === 'group' && (clientOf(world.story, world.setting).mentionAll === 'everyone' || world.story.chats[chat]?.owner === 'me')

/** What the interface offers in a chat: from client, role and persona, never from the choices. */
export function affordances(world: World, chat: ChatId): Affordance[] {
  const { story } = world
  const moves = clientOf(story, world.setting).moves.filter((kind) => !everywhere.includes(kind))
  const here: Affordance[] = moves.filter((kind) => story.chats[chat]?.kind === 'group' || !groupOnly.includes(kind))
  const offered: Affordance[] = [...here, 'receive-packet', ...(mayMentionAll(world, chat) ? ['mention-all' as const] : [])]
  return offered.filter((one) => !story.me.cannot.includes(one))
}

/** Whether a kind of move can be made in a chat at all. */
export function refuseIn(world: World, kind: Affordance, chat: ChatId): Refusal {
  if (!myChat(world.story, chat)) return 'not-here'
  if (affordances(world, chat).includes(kind)) return null
  return clientOf(world.story, world.setting).moves.some((move) => move === kind) && !world.story.me.cannot.includes(kind) ? 'not-here' : 'not-offered'
}

/** What a move points at must be on the trainee's screen, and still be there. */
export function refuseTarget(world: World, ref: Ref): Refusal {
  const event = findLogged(world.state, eventId(world.state, ref))
  if (!event || !visible(world.story, event)) return 'not-here'
  return recallOf(world.state, event.id) ? 'closed' : null
}

/** Two references to the same event, however each of them names it. */
export function sameRef(world: World, pattern: Ref | undefined, ref: Ref | undefined): boolean {
  if (pattern === undefined) return true
  const wanted = eventId(world.state, pattern)
  return ref !== undefined && wanted !== undefined && wanted === eventId(world.state, ref)
}
