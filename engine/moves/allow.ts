import { chatOf, myChat } from '../chats'
import type { Affordance, Chat, Client, ChatId, Logged, MoveKind, Ref } from '../types'
import { clientOf, eventId, findLogged, recallOf, visible } from '../world'
import type { World } from '../world'
import type { Refusal } from './rule'

const everywhere: readonly Affordance[] = ['wait', 'pick', 'verify', 'status'] // waiting, reading, asking elsewhere and what one says of oneself are done in no chat
const groupOnly: readonly Affordance[] = ['chain', 'nickname', 'notice', 'check-in', 'leave', 'mention-all', 'fold', 'invite']

/** Whether the trainee runs this group, as its owner or an admin. */
export const leads = (chat: Chat): boolean => chat.owner === 'me' || (chat.admins?.includes('me') ?? false)

const offers = (world: World, kind: Affordance): boolean => clientOf(world.story, world.setting).moves.some((move) => move === kind)

/** Whether client and persona know such a move at all. */
export const refuseKind = (world: World, kind: MoveKind): Refusal => (offers(world, kind) && !world.story.me.cannot.includes(kind) ? null : 'not-offered')

// What a client that has such a move may still not have, or not here.
const facts: Partial<Record<Affordance, (client: Required<Client>, chat: Chat) => boolean>> = {
  notice: (client, chat) => client.noticeBy === 'everyone' || leads(chat),
  react: (client) => client.reactions,
  confirm: (client) => client.receipts || client.buzz !== 'none',
  nickname: (client) => client.nicknames,
  edit: (client) => client.editWithin > 0,
  fold: (client) => client.fold,
  buzz: (client) => client.buzz !== 'none',
  call: (client, chat) => client.call && chat.kind === 'private',
  invite: (client, chat) => client.inviteBy === 'everyone' || leads(chat),
}

function allows(world: World, kind: Affordance, id: ChatId): boolean {
  const chat = chatOf(world, id)
  if (!chat || world.story.me.cannot.includes(kind) || (chat.kind !== 'group' && groupOnly.includes(kind))) return false
  const client = clientOf(world.story, world.setting)
  if (kind === 'receive-packet') return true
  if (kind === 'mention-all') return client.mentionAll === 'everyone' || leads(chat)
  if (!offers(world, kind) || everywhere.includes(kind)) return false
  return facts[kind]?.(client, chat) ?? true
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
