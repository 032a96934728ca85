import { parseId } from './types'
import type { CastId, Chat, ChatId } from './types'
import type { World } from './world'

/** A chat of the story, or one that the trainee started. */
export const chatOf = ({ story, state }: Pick<World, 'story' | 'state'>, id: ChatId): Chat | undefined =>
  Object.hasOwn(story.chats, id) ? story.chats[id] : Object.hasOwn(state.made, id) ? state.made[id] : undefined

/** All of them. */
export const allChats = ({ story, state }: Pick<World, 'story' | 'state'>): { id: ChatId; chat: Chat }[] =>
  Object.entries({ ...story.chats, ...state.made }).map(([id, chat]) => ({ id: parseId<'chat'>(id), chat }))

/** A chat the trainee is in, or undefined; backstage is nobody's business. */
export function myChat(world: World, id: ChatId): Chat | undefined {
  const chat = chatOf(world, id)
  return chat && chat.kind !== 'backstage' && world.state.chats[id]?.mine ? chat : undefined
}

/** How many people are in a chat now, those without a name too. */
export function sizeOf({ state }: Pick<World, 'state'>, id: ChatId, chat: Chat): number {
  const known = state.chats[id]
  if (!known) return chat.size
  const me = Number(known.mine) - (chat.mine === undefined ? 1 : 0)
  return chat.size + known.members.length - chat.members.length + (chat.kind === 'backstage' ? 0 : me)
}

/** Whether the trainee has met somebody: shares a chat with them. */
export const knows = (world: World, who: CastId): boolean =>
  allChats(world).some(({ id, chat }) => chat.kind !== 'backstage' && world.state.chats[id]?.mine && world.state.chats[id]?.members.includes(who))
