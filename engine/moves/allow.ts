import type { Affordance, Chat, ChatId, Logged, MoveKind, Ref } from '../types'
import { clientOf, eventId, findLogged, myChat, recallOf, visible } from '../world'
import type { World } from '../world'
import type { Refusal } from './rule'

const everywhere: readonly Affordance[] = ['wait', 'pick', 'verify'] // waiting, reading and asking elsewhere are done in no chat
const groupOnly: readonly Affordance[] = ['chain', 'nickname', 'notice', 'check-in', 'leave', 'mention-all']

/** Whether the trainee runs this group, as its owner or an admin. */
export const leads = (chat: Chat): boolean => chat.owner === 'me' || (chat.admins?.includes('me') ?? false)

const offers = (world: World, kind: Affordance): boolean => clientOf(world.story, world.setting).moves.some((move) => move === kind)

/** Whether client and persona know such a move at all. */
export const refuseKind = (world: World, kind: MoveKind): Refusal => (offers(world, kind) && !world.story.me.cannot.includes(kind) ? null : 'not-offered')

function allows(world: World, kind: Affordance, id: ChatId): boolean {
  const chat = world.story.chats[id]
  if (!chat || world.story.me.cannot.includes(kind) || (chat.kind !== 'group' && groupOnly.includes(kind))) return false
  const client = clientOf(world.story, world.setting)
  if (kind === 'receive-packet') return true
  if (kind === 'mention-all') return client.mentionAll === 'everyone' || leads(chat)
  if (!offers(world, kind) || everywhere.includes(kind)) return false
  if (kind === 'notice') return client.noticeBy === 'everyone' || leads(chat)
  if (kind === 'react') return client.reactions
  if (kind === 'confirm') return client.receipts
  return kind !== 'nickname' || client.nicknames
}

/** What the interface offers in a chat: from client, role and persona, never from the choices. */
export function affordances(world: World, chat: ChatId): Affordance[] {
  const all: Affordance[] = [...clientOf(world.story, world.setting).moves, 'receive-packet', 'mention-all']
  return all.filter((one) => allows(world, one, chat))
}

/** Whether a kind of move can be made in a chat at all: one's own, and not left. */
export function refuseIn(world: World, kind: Affordance, chat: ChatId): Refusal {
  if (!myChat(world, chat)) return 'not-here'
  if (allows(world, kind, chat)) return null
  return offers(world, kind) && !world.story.me.cannot.includes(kind) ? 'not-here' : 'not-offered'
}

export const targetOf = (world: World, ref: Ref | undefined): Logged | undefined => (ref ? findLogged(world.state, eventId(world.state, ref)) : undefined)

/** What a move points at must be on the trainee's screen, and still be there. */
export function refuseTarget(world: World, ref: Ref): Refusal {
  const event = targetOf(world, ref)
  if (!event || !visible(world.story, event) || !myChat(world, event.chat)) return 'not-here'
  return recallOf(world.state, event.id) ? 'closed' : null
}

/** As `refuseIn`, for a move that is made on something in a chat; `suits` says on what. */
export function refuseOn(world: World, kind: MoveKind, ref: Ref, suits: (event: Logged) => boolean): Refusal {
  const event = targetOf(world, ref)
  if (!event) return 'not-here'
  return refuseIn(world, kind, event.chat) ?? refuseTarget(world, ref) ?? (suits(event) ? null : 'not-here')
}

/** Two references to the same event, however each of them names it. */
export function sameRef(world: World, pattern: Ref | undefined, ref: Ref | undefined): boolean {
  if (pattern === undefined) return true
  const wanted = eventId(world.state, pattern)
  return ref !== undefined && wanted !== undefined && wanted === eventId(world.state, ref)
}
