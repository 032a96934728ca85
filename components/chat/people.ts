import type { OpaqueId, Pair, ViewChat, ViewEvent } from '@/engine/types'

export type Person = { id: OpaqueId | 'me'; name: Pair; avatar: string; title?: Pair; role?: 'owner' }
export type People = Record<string, Person>

/** Everyone who can be named in these chats, by opaque id; `me` is always there. */
export const peopleOf = (chats: ViewChat[], me: Person): People =>
  Object.fromEntries([['me', me] as const, ...chats.flatMap((chat) => chat.members.map((member) => [member.id, member] as const))])

/** What one line of the chat says in a quote, a preview or a banner. */
export const gist = (event: ViewEvent, packet: string): Pair =>
  event.kind === 'packet' ? { zh: `[${packet}] ${event.zh}`, en: event.en }
  : event.kind === 'chain' ? { zh: `#接龙 ${event.title.zh}`, en: event.title.en }
  : event.kind === 'sticker' ? { zh: `[${event.zh}]`, en: event.en }
  : { zh: event.zh, en: event.en }
