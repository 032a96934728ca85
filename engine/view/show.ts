import type { Opaque } from '../opaque'
import type { Chat, ChatId, Logged, OpaqueId, Text } from '../types'
import type { World } from '../world'

/** What showing a state needs besides the state: its words, and its ids for the browser. */
export type Show = World & { text: Text; opaque: Opaque }
export type Person = Exclude<Logged['from'], 'system'>

/** An event's speaker, or anybody a list names, as the browser knows them. */
export const personOf = (show: Show, who: Person): OpaqueId | 'me' => (who === 'me' ? 'me' : show.opaque('cast', who))
export const whoOf = (show: Show, who: Logged['from']): OpaqueId | 'me' | 'system' => (who === 'system' ? 'system' : personOf(show, who))

/** How many people are in a chat now, those without a name too. */
export function sizeOf(show: Show, id: ChatId, chat: Chat): number {
  const known = show.state.chats[id]
  if (!known) return chat.size
  const me = Number(known.mine) - (chat.mine === undefined ? 1 : 0)
  return chat.size + known.members.length - chat.members.length + (chat.kind === 'backstage' ? 0 : me)
}
