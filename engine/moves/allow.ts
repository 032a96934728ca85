import type { Affordance, ChatId, MoveKind, Ref } from '../types'
import { clientOf, eventId, findLogged, myChat, recallOf, visible } from '../world'
import type { World } from '../world'
import type { Refusal } from './rule'

const everywhere: readonly MoveKind[] = ['wait', 'pick'] // waiting and reading need no client
const groupOnly: readonly MoveKind[] = ['chain']

const offers = (world: World, kind: Affordance): boolean => clientOf(world.story, world.setting).moves.some((move) => move === kind)

function allows(world: World, kind: Affordance, id: ChatId): boolean {
  const chat = world.story.chats[id]
  if (!chat || world.story.me.cannot.includes(kind)) return false
  if (kind === 'receive-packet') return true
  if (kind === 'mention-all') return chat.kind === 'group' && (clientOf(world.story, world.setting).mentionAll === 'everyone' || chat.owner === 'me')
  return offers(world, kind) && !everywhere.includes(kind) && (chat.kind === 'group' || !groupOnly.includes(kind))
}

/** What the interface offers in a chat: from client, role and persona, never from the choices. */
export function affordances(world: World, chat: ChatId): Affordance[] {
  const all: Affordance[] = [...clientOf(world.story, world.setting).moves, 'receive-packet', 'mention-all']
  return all.filter((one) => allows(world, one, chat))
}

/** Whether a kind of move can be made in a chat at all. */
export function refuseIn(world: World, kind: Affordance, chat: ChatId): Refusal {
  if (!myChat(world.story, chat)) return 'not-here'
  if (allows(world, kind, chat)) return null
  return offers(world, kind) && !world.story.me.cannot.includes(kind) ? 'not-here' : 'not-offered'
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
